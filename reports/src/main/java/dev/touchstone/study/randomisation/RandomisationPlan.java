package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.meta.Estimator;
import dev.touchstone.randomisation.meta.KnownMethod;
import dev.touchstone.randomisation.meta.MetaDesign;
import dev.touchstone.scenario.Scenario;
import java.util.List;

/**
 * What the study computes: every test of every known method on every world.
 *
 * @param worlds in the order of the results
 * @param tests in the order of the results
 * @param sized whether each test is sized for the maps of a world, as assertions are
 * @param methods ids of known methods, in the order of the results; those that a world does not know are left out of it
 * @param design how much is drawn to judge a test by
 */
record RandomisationPlan(
        List<Scenario> worlds, List<Estimator> tests, boolean sized, List<String> methods, MetaDesign design) {

    /** @throws IllegalArgumentException if there is nothing to do */
    RandomisationPlan {
        worlds = List.copyOf(worlds);
        tests = List.copyOf(tests);
        methods = List.copyOf(methods);
        if (worlds.isEmpty() || tests.isEmpty() || methods.isEmpty()) {
            throw new IllegalArgumentException(
                    "a study needs a world, a test and a method, but has %d, %d and %d of them"
                            .formatted(worlds.size(), tests.size(), methods.size()));
        }
    }

    /** A name for the files of what this design computes, so that another choice of it leaves these alone. */
    String folder() {
        return "seed-%d_seeds-%d_perturbations-%d_shares-%08x"
                .formatted(
                        design.firstSeed(),
                        design.seeds(),
                        design.perturbations(),
                        design.shares().hashCode());
    }

    /** The tests as they are on a world. */
    List<Estimator> tests(Scenario world) {
        int places = MapGrid.places(world.inputShape());
        return sized ? tests.stream().map(test -> test.sizedFor(places)).toList() : tests;
    }

    /** The known methods of a world that are asked for. */
    List<KnownMethod> known(Scenario world) {
        return KnownMethod.all(world.inputShape()).stream()
                .filter(method -> methods.contains(method.id()))
                .toList();
    }
}
