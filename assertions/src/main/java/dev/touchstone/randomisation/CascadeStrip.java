package dev.touchstone.randomisation;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.List;

/**
 * The maps of one sample along a cascade, to be looked at.
 *
 * @param sample what was explained
 * @param target the class that was explained
 * @param trained the map of the trained model, raw
 * @param steps those of random models, in the order of the cascade
 */
public record CascadeStrip(Sample sample, int target, Tensor trained, List<Picture> steps) {

    public CascadeStrip {
        steps = List.copyOf(steps);
    }

    /**
     * One of them.
     *
     * @param step the name of the step
     * @param map raw
     * @param similarity with the map of the trained model; NaN if it is not defined
     */
    public record Picture(String step, Tensor map, double similarity) {}
}
