package dev.touchstone.measure.logic;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What the measures share in going over samples. */
final class Samples {

    private Samples() {}

    /** The samples. @throws IllegalArgumentException if they are of different worlds, or the map of one is constant */
    static List<LogicSample> checked(List<LogicSample> samples) {
        for (int i = 0; i < samples.size(); i++) {
            LogicSample sample = samples.get(i);
            if (sample.inputs() != samples.get(0).inputs()
                    || sample.truth().logicInputs() != samples.get(0).truth().logicInputs()) {
                throw new IllegalArgumentException(
                        "samples of one world are needed, but sample #0 has %d inputs, %d of the formula, and sample #%d has %d, %d"
                                .formatted(
                                        samples.get(0).inputs(),
                                        samples.get(0).truth().logicInputs(),
                                        i,
                                        sample.inputs(),
                                        sample.truth().logicInputs()));
            }
            if (sample.isConstant()) {
                throw new IllegalArgumentException(
                        ("the map of sample #%d of %d is %s everywhere, and every measure would take it for perfect or for hopeless; "
                                        + "count such maps by themselves and leave them out")
                                .formatted(i, samples.size(), sample.score(0)));
            }
        }
        return samples;
    }

    /** The share of the samples that are such; empty without samples. */
    static OptionalDouble share(List<LogicSample> samples, Predicate<LogicSample> such) {
        return mean(samples, sample -> such.test(sample) ? 1 : 0);
    }

    /** The mean over the samples; empty without samples. */
    static OptionalDouble mean(List<LogicSample> samples, ToDoubleFunction<LogicSample> value) {
        return samples.stream().mapToDouble(value).average();
    }
}
