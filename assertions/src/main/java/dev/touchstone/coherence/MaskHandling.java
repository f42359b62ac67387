package dev.touchstone.coherence;

import dev.touchstone.scenario.InputSet;
import java.util.stream.IntStream;

/** What becomes of an input that is masked. */
public enum MaskHandling {
    /** It holds an additional symbol, the one behind the world's own, so that a representation sees where masks are. */
    SYMBOL {
        @Override
        int mask(int symbols) {
            return symbols;
        }

        @Override
        int symbolsThen(int symbols) {
            return symbols + 1;
        }
    },
    /** It and all pairs with it are left out. */
    LEAVE_OUT {
        @Override
        int mask(int symbols) {
            return CoherenceSample.LEFT_OUT;
        }

        @Override
        int symbolsThen(int symbols) {
            return symbols;
        }
    };

    abstract int mask(int symbols);

    abstract int symbolsThen(int symbols);

    /** The samples with all inputs masked that a threshold does not keep; their maps stay as they are. */
    public CoherenceSamples mask(CoherenceSamples samples, ScoreThreshold threshold) {
        return samples.map(
                sample -> masked(sample, threshold.kept(sample), mask(samples.symbols())),
                symbolsThen(samples.symbols()));
    }

    private static CoherenceSample masked(CoherenceSample sample, InputSet kept, int mask) {
        return sample.withSymbols(IntStream.range(0, sample.inputs())
                .map(input -> kept.contains(input) ? sample.symbol(input) : mask)
                .toArray());
    }
}
