package dev.touchstone.coherence;

/** Adds up the local scores of samples. */
final class TableBuilder {

    private final CoherenceSamples samples;
    private final int inputs;
    private final int symbols;

    TableBuilder(CoherenceSamples samples) {
        this.samples = samples;
        this.inputs = samples.inputs();
        this.symbols = samples.symbols();
    }

    Table build(Representation representation) {
        return switch (representation.kind()) {
            case PAIRS -> pairs(representation.isAverage());
            case COLUMNS -> columns(pairs(representation.isAverage()));
            case INPUTS -> single(representation.isAverage());
        };
    }

    private Table pairs(boolean average) {
        double[][] sums = new double[samples.classes()][inputs * inputs * symbols * symbols];
        int[][] counts = new int[samples.classes()][sums[0].length];
        for (CoherenceSample sample : samples.samples()) {
            for (int i = 0; i < inputs; i++) {
                for (int j = 0; j < inputs; j++) {
                    int a = sample.symbol(i);
                    int b = sample.symbol(j);
                    if (a != CoherenceSample.LEFT_OUT && b != CoherenceSample.LEFT_OUT) {
                        int at = ((i * inputs + j) * symbols + a) * symbols + b;
                        sums[sample.predicted()][at] += sample.pair(i, j);
                        counts[sample.predicted()][at]++;
                    }
                }
            }
        }
        return table(sums, counts, average, symbols * symbols);
    }

    private Table single(boolean average) {
        double[][] sums = new double[samples.classes()][inputs * symbols];
        int[][] counts = new int[samples.classes()][sums[0].length];
        for (CoherenceSample sample : samples.samples()) {
            for (int j = 0; j < inputs; j++) {
                if (sample.symbol(j) != CoherenceSample.LEFT_OUT) {
                    int at = j * symbols + sample.symbol(j);
                    sums[sample.predicted()][at] += sample.score(j);
                    counts[sample.predicted()][at]++;
                }
            }
        }
        return table(sums, counts, average, symbols);
    }

    private static Table table(double[][] sums, int[][] counts, boolean average, int entries) {
        if (average) {
            for (int c = 0; c < sums.length; c++) {
                for (int k = 0; k < sums[c].length; k++) {
                    sums[c][k] /= Math.max(1, counts[c][k]);
                }
            }
        }
        return new Table(sums, entries);
    }

    private Table columns(Table pairs) {
        double[][] sums = new double[pairs.classes()][pairs.cells() * symbols];
        for (int c = 0; c < sums.length; c++) {
            for (int k = 0; k < pairs.values()[c].length; k++) {
                sums[c][k / pairs.entries() * symbols + k % symbols] += pairs.values()[c][k];
            }
        }
        return new Table(sums, symbols);
    }
}
