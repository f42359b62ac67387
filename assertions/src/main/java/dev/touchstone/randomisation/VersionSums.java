package dev.touchstone.randomisation;

/**
 * Weighted sums over the similarities with one random version.
 *
 * @param own of the maps of the same input, each as often as the input was drawn
 * @param ownWeight how many those are
 * @param other of the maps of different inputs
 * @param otherWeight how many those are
 */
record VersionSums(double own, double ownWeight, double other, double otherWeight) {

    static VersionSums of(SimilarityTable table, int step, int replicate, int[] inputs) {
        double own = 0;
        double ownWeight = 0;
        double other = 0;
        double otherWeight = 0;
        for (int i = 0; i < inputs.length; i++) {
            if (inputs[i] == 0) {
                continue;
            }
            for (int j = 0; j < inputs.length; j++) {
                double similarity = table.at(step, replicate, i, j);
                if (inputs[j] == 0 || Double.isNaN(similarity)) {
                    continue;
                }
                if (i == j) {
                    own += inputs[i] * similarity;
                    ownWeight += inputs[i];
                } else {
                    double pairs = (double) inputs[i] * inputs[j];
                    other += pairs * similarity;
                    otherWeight += pairs;
                }
            }
        }
        return new VersionSums(own, ownWeight, other, otherWeight);
    }

    /** What maps of different inputs have in common; NaN if there are no two inputs to compare. */
    double floor() {
        return other / otherWeight;
    }

    /** What maps of the same input have in common; NaN if there is none to compare. */
    double similarity() {
        return own / ownWeight;
    }

    /** The mean retained similarity; NaN if there is no floor or it is no lower than the ceiling. */
    double retained(double ceiling) {
        return retained(similarity(), ceiling);
    }

    /** What one map retains, on the scale on which the floor is 0 and the ceiling 1; NaN as above. */
    double retained(double similarity, double ceiling) {
        double room = ceiling - floor();
        return room > 0 ? (similarity - floor()) / room : Double.NaN;
    }
}
