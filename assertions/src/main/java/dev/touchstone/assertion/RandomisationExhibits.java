package dev.touchstone.assertion;

import dev.touchstone.method.Explanation;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.scenario.Sample;
import java.util.List;

/** The samples to look at in a randomisation test. */
final class RandomisationExhibits {

    private RandomisationExhibits() {}

    /**
     * The input of a strip, with its map of the trained model.
     *
     * @param samples the inputs of the test
     * @param byInput what was measured on each
     */
    static Exhibit worst(RandomisationWording wording, CascadeStrip strip, List<Sample> samples, List<Double> byInput) {
        return new Exhibit(
                wording.exhibit("worst"),
                new Explanation(strip.sample(), strip.target(), strip.trained()),
                byInput.get(samples.indexOf(strip.sample())));
    }
}
