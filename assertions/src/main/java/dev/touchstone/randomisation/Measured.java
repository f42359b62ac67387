package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of one method.
 *
 * @param table the similarities
 * @param acrossInputs the mean similarity of maps of different inputs on the trained model; NaN if there is none
 * @param identical how many inputs have maps that no random version changed in any bit
 * @param first {@code [step][input]}: the raw maps of the first replicate
 */
record Measured(SimilarityTable table, double acrossInputs, int identical, List<List<Tensor>> first) {

    /**
     * Asks for all maps of random versions.
     *
     * @param from the first replicate
     * @param replicates how many
     */
    static Measured of(ReferenceMaps references, MapSource source, RetentionPlan plan, int from, int replicates) {
        double[][][][] values = new double[plan.steps().size()][replicates][][];
        boolean[] changed = new boolean[references.inputs()];
        List<List<Tensor>> first = new ArrayList<>();
        for (int t = 0; t < values.length; t++) {
            for (int r = 0; r < replicates; r++) {
                RandomVersion version = plan.steps().get(t).versions().apply(from + r);
                List<Tensor> maps = source.maps(version.copy(), version.request());
                values[t][r] = references.similarities(references.prepared(maps));
                for (int i = 0; i < changed.length; i++) {
                    changed[i] |= !maps.get(i).equals(references.raw(i));
                }
                if (r == 0) {
                    first.add(maps);
                }
            }
        }
        int identical = 0;
        for (boolean one : changed) {
            identical += one ? 0 : 1;
        }
        return new Measured(
                new SimilarityTable(references.repeats(), values),
                references.acrossInputs(),
                identical,
                List.copyOf(first));
    }

    /** How many of the maps of random versions cannot be compared. */
    int degenerate() {
        int count = 0;
        for (int t = 0; t < table.steps(); t++) {
            count += table.degenerate(t);
        }
        return count;
    }

    /** How many maps of random versions there are. */
    int maps() {
        return table.inputs() * table.steps() * table.replicates();
    }
}
