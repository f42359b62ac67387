package dev.touchstone.coherence;

import dev.touchstone.coherence.Representation.Kind;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A Global Coherence Representation: a table a class, built from the local maps of samples, that classifies samples by their symbols
 * alone. Immutable.
 */
public final class GlobalCoherence {

    /** What rounding can make of a tie, as a part of the highest score there can be. */
    private static final double ROUNDING = 1e-12;

    private final Kind kind;
    private final int inputs;
    private final int symbols;
    private final Table table;
    private final double[] leastScores;
    private final double tie;

    private GlobalCoherence(Kind kind, int inputs, int symbols, Table table) {
        this.kind = kind;
        this.inputs = inputs;
        this.symbols = symbols;
        this.table = table;
        this.leastScores = IntStream.range(0, table.classes())
                .mapToDouble(c -> Arrays.stream(table.minima(c)).sum())
                .toArray();
        Table sizes = table.map((value, c, cell) -> Math.abs(value));
        this.tie = ROUNDING
                * IntStream.range(0, table.classes())
                        .mapToDouble(c -> Arrays.stream(sizes.maxima(c)).sum())
                        .max()
                        .orElseThrow();
    }

    /** Adds the samples' maps up, each under the class that the model predicts, and normalises the sums. */
    public static GlobalCoherence of(
            CoherenceSamples samples, Representation representation, Normalisation normalisation) {
        return new GlobalCoherence(
                representation.kind(),
                samples.inputs(),
                samples.symbols(),
                normalisation.of(new TableBuilder(samples).build(representation)));
    }

    /**
     * {@code F_c[a, b, i, j]} of a FCAM.
     *
     * @param a the symbol of input i
     * @param b the symbol of input j
     */
    public double fcam(int c, int a, int b, int i, int j) {
        require(Kind.PAIRS, "FCAM");
        return table.value(c, i * inputs + j, a * symbols + b);
    }

    /** {@code C_c[b, i, j]} of a CRCAM: b the symbol of input j. */
    public double crcam(int c, int b, int i, int j) {
        require(Kind.COLUMNS, "CRCAM");
        return table.value(c, i * inputs + j, b);
    }

    /** {@code G_c[b, j]} of a GTM: b the symbol of input j. */
    public double gtm(int c, int b, int j) {
        require(Kind.INPUTS, "GTM");
        return table.value(c, j, b);
    }

    private void require(Kind needed, String name) {
        if (kind != needed) {
            throw new IllegalStateException("this representation is no " + name);
        }
    }

    /** The score of each class: the sum of the entries that stand for the sample's symbols. Its map and its class are not looked at. */
    public double[] scores(CoherenceSample sample) {
        double[] scores = new double[table.classes()];
        for (int cell = 0; cell < table.cells(); cell++) {
            int entry = entry(sample, cell);
            if (entry != CoherenceSample.LEFT_OUT) {
                for (int c = 0; c < scores.length; c++) {
                    scores[c] += table.value(c, cell, entry);
                }
            }
        }
        return scores;
    }

    private int entry(CoherenceSample sample, int cell) {
        int symbol = sample.symbol(cell % inputs);
        int beside = sample.symbol(kind == Kind.INPUTS ? cell : cell / inputs);
        if (symbol == CoherenceSample.LEFT_OUT || beside == CoherenceSample.LEFT_OUT) {
            return CoherenceSample.LEFT_OUT;
        }
        return kind == Kind.PAIRS ? beside * symbols + symbol : symbol;
    }

    /**
     * The class with the highest score; of those that tie, the one whose lowest score that any sample can have is smallest, and of those
     * the first. Scores tie that rounding alone tells apart, so that it does not matter in which order the inputs come.
     */
    public int classify(CoherenceSample sample) {
        return winner(scores(sample));
    }

    int winner(double[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            boolean ties = Math.abs(scores[c] - scores[best]) <= tie;
            if (ties ? leastScores[c] < leastScores[best] - tie : scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /**
     * How well it predicts what the model predicts.
     *
     * @throws IllegalArgumentException if the samples have other inputs, symbols or classes than those it was built of
     */
    public Fidelity fidelity(CoherenceSamples samples) {
        if (samples.inputs() != inputs || samples.symbols() != symbols || samples.classes() != table.classes()) {
            throw new IllegalArgumentException(
                    "built of %d inputs, %d symbols and %d classes, it cannot classify samples of %d, %d and %d"
                            .formatted(
                                    inputs,
                                    symbols,
                                    table.classes(),
                                    samples.inputs(),
                                    samples.symbols(),
                                    samples.classes()));
        }
        return Fidelity.of(this, samples);
    }
}
