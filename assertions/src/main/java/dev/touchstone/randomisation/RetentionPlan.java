package dev.touchstone.randomisation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * All maps that a test of retained similarity asks for.
 *
 * @param reference how the maps of the trained model are asked for with which all others are compared
 * @param repeat how they are asked for again, with other random streams: what two runs have in common is the ceiling
 * @param steps what is randomised, one or more
 * @param randomised the model of each replicate that must have lost what it learnt; empty if the model stays as it is
 */
public record RetentionPlan(
        MapRequest reference,
        MapRequest repeat,
        List<RetentionStep> steps,
        Optional<IntFunction<ModelCopy>> randomised) {

    private static final MapRequest REFERENCE = MapRequest.of("reference");
    private static final MapRequest REPEAT = MapRequest.of("repeat");

    public RetentionPlan {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to randomise: the model has no parameters");
        }
    }

    /** Steps that leave the model as it is. */
    public static RetentionPlan of(List<RetentionStep> steps) {
        return new RetentionPlan(REFERENCE, REPEAT, steps, Optional.empty());
    }

    /** Steps that randomise the model, and the models in which nothing is left. */
    public static RetentionPlan of(List<RetentionStep> steps, IntFunction<ModelCopy> randomised) {
        return new RetentionPlan(REFERENCE, REPEAT, steps, Optional.of(randomised));
    }

    /**
     * How the maps of a replicate's random version are asked for: with a stream of its own, so that chance is not shared with the reference
     * and a stochastic method that ignores the parameters retains what its repetition does.
     */
    public static MapRequest version(int replicate) {
        return MapRequest.of("version-" + replicate);
    }

    /**
     * The same with maps averaged over noisy inputs. The noise of reference and random versions is shared, that of the repeat another.
     *
     * @param over its stream names the shared noise
     */
    public RetentionPlan smoothed(Smoothing over) {
        Smoothing again = new Smoothing(over.draws(), over.level(), over.stream() + "-again");
        return new RetentionPlan(
                reference.smoothed(over),
                repeat.smoothed(again),
                mapped(request -> request.smoothed(over)),
                randomised);
    }

    /** The same without smoothing. */
    RetentionPlan plain() {
        return new RetentionPlan(reference.plain(), repeat.plain(), mapped(MapRequest::plain), randomised);
    }

    private List<RetentionStep> mapped(UnaryOperator<MapRequest> change) {
        return steps.stream()
                .map(step -> new RetentionStep(step.name(), replicate -> {
                    RandomVersion version = step.versions().apply(replicate);
                    return new RandomVersion(version.copy(), change.apply(version.request()));
                }))
                .toList();
    }

    /** How many explanations this takes: of each input two of the trained model and one of each random version. */
    public long explanations(int inputs, int replicates) {
        return inputs * (2L + (long) replicates * steps.size());
    }
}
