package dev.touchstone.coherence;

import dev.touchstone.measure.logic.SignMode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Samples of one world, from which a representation is built or which it classifies; immutable.
 *
 * @param samples one or more, of as many inputs each
 * @param symbols how many symbols there are, S
 * @param classes how many classes there are, C, two or more
 */
public record CoherenceSamples(List<CoherenceSample> samples, int symbols, int classes) {

    /** @throws IllegalArgumentException if samples differ in their inputs, a class has none, or a symbol or class is out of range */
    public CoherenceSamples {
        samples = List.copyOf(samples);
        if (samples.isEmpty() || symbols < 1 || classes < 2) {
            throw new IllegalArgumentException(
                    "coherence needs samples, a symbol and two classes, but got %d, %d and %d"
                            .formatted(samples.size(), symbols, classes));
        }
        int[] ofClass = new int[classes];
        for (int n = 0; n < samples.size(); n++) {
            CoherenceSample sample = samples.get(n);
            if (sample.inputs() != samples.get(0).inputs()) {
                throw new IllegalArgumentException("sample %d has %d inputs, but sample 0 has %d"
                        .formatted(n, sample.inputs(), samples.get(0).inputs()));
            }
            if (sample.predicted() >= classes) {
                throw new IllegalArgumentException("sample %d is predicted as class %d, but there are %d classes"
                        .formatted(n, sample.predicted(), classes));
            }
            requireSymbols(n, sample, symbols);
            ofClass[sample.predicted()]++;
        }
        for (int c = 0; c < classes; c++) {
            if (ofClass[c] == 0) {
                throw new IllegalArgumentException(
                        "no sample is predicted as class %d, so nothing can be said of it; give samples of all %d classes"
                                .formatted(c, classes));
            }
        }
    }

    private static void requireSymbols(int n, CoherenceSample sample, int symbols) {
        for (int input = 0; input < sample.inputs(); input++) {
            if (sample.symbol(input) >= symbols) {
                throw new IllegalArgumentException("input %d of sample %d holds symbol %d, but there are %d symbols"
                        .formatted(input, n, sample.symbol(input), symbols));
            }
        }
    }

    /** How many inputs each has, L. */
    public int inputs() {
        return samples.get(0).inputs();
    }

    /** The same with another sign mode: see {@link CoherenceSample#signed}. */
    public CoherenceSamples signed(SignMode mode) {
        return map(sample -> sample.signed(mode), symbols);
    }

    /** The same with maps without any information. */
    public CoherenceSamples allOnes() {
        return map(CoherenceSample::allOnes, symbols);
    }

    /** The same with each sample changed, over so many symbols. */
    CoherenceSamples map(UnaryOperator<CoherenceSample> change, int symbolsThen) {
        return new CoherenceSamples(samples.stream().map(change).toList(), symbolsThen, classes);
    }
}
