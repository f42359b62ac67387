package dev.touchstone.method;

/**
 * Asks a method about one sample alone that it has explained among others: its map must be the same. Rounding depends on the size of a
 * batch, so maps count as the same if their distance is small in parts of the length of the sample's map or the mean one.
 *
 * @param from the place of the first of the samples that were explained together
 * @param among what the method said of each of them
 */
record LoneSample(GuardedMethod asked, int from, float[][] among) {

    /**
     * Above rounding. Rules that divide by what may be nearly 0 get close to it for some samples: up to 0.008 for the {@code lrp-flat} of a
     * Transformer. So one sample is not enough for a verdict.
     */
    static final double TOLERANCE = 2e-2;

    /** Below this, values may be nothing but rounding. */
    private static final double NOISE = 1e-6;

    /** @throws MisbehavingMethodException if the method is not deterministic, or lets samples depend on each other */
    void requireAlike() {
        int row = among.length / 2;
        float[] alone = asked.answers(from + row, 1);
        double apart = distance(alone, among[row], meanLength());
        if (!(apart > TOLERANCE)) {
            return;
        }
        double again = distance(alone, asked.answers(from + row, 1), meanLength());
        int index = asked.batch().samples().sample(from + row).index();
        if (again > TOLERANCE) {
            throw new MisbehavingMethodException(asked.method().id(), unlikeItself(index, again));
        }
        if (isUnlike(0) && isUnlike(among.length - 1)) {
            throw new MisbehavingMethodException(asked.method().id(), unlikeOthers(index, apart));
        }
    }

    private boolean isUnlike(int row) {
        return distance(asked.answers(from + row, 1), among[row], meanLength()) > TOLERANCE;
    }

    private static String unlikeItself(int index, double apart) {
        return "is not deterministic: asked twice about sample #%d alone, its maps differ by %.2f of their length; "
                        .formatted(index, apart)
                + "draw all randomness from the seeds that it is given";
    }

    private static String unlikeOthers(int index, double apart) {
        return "depends on the other samples of its batch: sample #%d differs by %.2f of its length when it is explained alone; "
                        .formatted(index, apart)
                + "treat each row by itself, and draw its randomness from seeds.sample(row)";
    }

    /** In parts of the longest of three lengths; 0 where it is rounding at most, and NaN if values are. */
    static double distance(float[] one, float[] other, double meanLength) {
        double squares = 0;
        double largest = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = one[i] - other[i];
            squares += difference * difference;
            largest = Math.max(largest, Math.abs(difference));
        }
        double length = Math.max(meanLength, Math.max(length(one), length(other)));
        return largest <= NOISE ? 0 : Math.sqrt(squares) / length;
    }

    private static double length(float[] map) {
        double squares = 0;
        for (float value : map) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares);
    }

    private double meanLength() {
        double sum = 0;
        for (float[] map : among) {
            sum += length(map);
        }
        return sum / among.length;
    }
}
