package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.MapGrid;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What a criterion asks of a randomisation test besides its standard. Immutable.
 *
 * @param standard the test as it is without options
 * @param sizing the standard for maps of so many places
 * @param changes the options, in the order in which they were given
 * @param strict whether what cannot be decided is a failure
 */
record TestOptions<T>(T standard, BiFunction<T, Integer, T> sizing, UnaryOperator<T> changes, boolean strict) {

    /** None. */
    static <T> TestOptions<T> none(T standard, BiFunction<T, Integer, T> sizing) {
        return new TestOptions<>(standard, sizing, UnaryOperator.identity(), false);
    }

    /** More of them; one that the standard does not allow is refused at once, not when a run is judged. */
    TestOptions<T> with(UnaryOperator<T> more) {
        TestOptions<T> changed = new TestOptions<>(standard, sizing, test -> more.apply(changes.apply(test)), strict);
        changed.ofStandard();
        return changed;
    }

    /** With failures of what cannot be decided. */
    TestOptions<T> failingIfUndecided() {
        return new TestOptions<>(standard, sizing, changes, true);
    }

    /** The standard with these options. */
    T ofStandard() {
        return changes.apply(standard);
    }

    /** The standard, sized for the maps of a run's scenario, with these options. */
    T of(SaliencyRun run) {
        return changes.apply(
                sizing.apply(standard, MapGrid.places(run.scenario().inputShape())));
    }
}
