package dev.touchstone.randomisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Means of a table, by step and by input.
 *
 * @param ceiling the mean similarity of two runs on the trained model
 * @param versions {@code [step][replicate]}
 */
record RetentionProfile(SimilarityTable table, double ceiling, VersionSums[][] versions) {

    static RetentionProfile of(SimilarityTable table, double ceiling) {
        int[] once = IntStream.generate(() -> 1).limit(table.inputs()).toArray();
        VersionSums[][] versions = new VersionSums[table.steps()][table.replicates()];
        for (int t = 0; t < table.steps(); t++) {
            for (int r = 0; r < table.replicates(); r++) {
                versions[t][r] = VersionSums.of(table, t, r, once);
            }
        }
        return new RetentionProfile(table, ceiling, versions);
    }

    /** Means over inputs and replicates; NaN at a step where no map can be compared. */
    List<CascadeStep> steps(List<RetentionStep> steps) {
        List<CascadeStep> means = new ArrayList<>();
        for (int t = 0; t < table.steps(); t++) {
            WeightedMean similarity = new WeightedMean();
            WeightedMean floor = new WeightedMean();
            WeightedMean retained = new WeightedMean();
            for (VersionSums version : versions[t]) {
                if (version.ownWeight() > 0) {
                    similarity.add(version.similarity(), version.ownWeight());
                    floor.add(version.floor(), 1);
                    retained.add(version.retained(ceiling), version.ownWeight());
                }
            }
            means.add(new CascadeStep(steps.get(t).name(), similarity.value(), floor.value(), retained.value()));
        }
        return means;
    }

    /** The mean over steps and replicates of what each input retains; NaN for one without a comparable map. */
    List<Double> inputs() {
        List<Double> means = new ArrayList<>();
        for (int i = 0; i < table.inputs(); i++) {
            WeightedMean mean = new WeightedMean();
            for (int t = 0; t < table.steps(); t++) {
                for (int r = 0; r < table.replicates(); r++) {
                    double similarity = table.at(t, r, i, i);
                    if (!Double.isNaN(similarity)) {
                        mean.add(versions[t][r].retained(similarity, ceiling), 1);
                    }
                }
            }
            means.add(mean.value());
        }
        return means;
    }
}
