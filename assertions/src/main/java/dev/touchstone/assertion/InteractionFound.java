package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.andor.AndorScenario;

/**
 * The criterion that a second-order method finds which inputs interact: in each class the mean over the samples of the chance that a pair
 * which truly interacts scores higher than one which does not is at least 0.75 ({@code InteractionAuc} has the definition; 0.5 is chance, 1
 * the best). What truly interacts follows from the formula without any model: the pairs whose Shapley interaction for the sample is not 0
 * ({@code TrueInteractions}).
 *
 * <p>All samples of the truth table are judged, so the numbers are exact. The matrix of the true interactions must meet the bound, and a
 * random one, uniform in [0, 1), must miss it. Matrices that are NaN, infinite, constant or malformed are faults, named before any number.
 *
 * <p>Immutable.
 */
public final class InteractionFound implements Criterion {

    private final double level;

    private InteractionFound(double level) {
        this.level = level;
    }

    /** At least 0.75 in each class. */
    public static InteractionFound standard() {
        return atLeast(0.75);
    }

    /**
     * At least this in each class.
     *
     * @throws IllegalArgumentException if it is not above 0.5, up to 1
     */
    public static InteractionFound atLeast(double level) {
        if (!(level > 0.5 && level <= 1)) {
            throw new IllegalArgumentException(
                    "pairs are found by a chance above 0.5, which is that of a guess, up to 1, not " + level);
        }
        return new InteractionFound(level);
    }

    @Override
    public String assertion() {
        return "assertInteractionFound";
    }

    /** @throws IllegalArgumentException if the scenario is not a logical world, or the method is none of second order */
    @Override
    public Evidence judge(SaliencyRun run) {
        if (!(run.scenario() instanceof AndorScenario andor)) {
            throw new IllegalArgumentException(
                    "%s is no AndorScenario: only the formula of a logical world tells which inputs interact"
                            .formatted(run.scenario().id()));
        }
        LogicQuestion question = new LogicQuestion(
                assertion(), "interaction-AUC", Bound.atLeast(level), SignMode.RAW, LogicWording.INTERACTION);
        return new InteractionJudge(question, andor.world(), run).judge();
    }
}
