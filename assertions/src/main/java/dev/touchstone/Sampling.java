package dev.touchstone;

/**
 * How many samples a verdict may use.
 *
 * @param first samples a bucket to begin with
 * @param cap samples a bucket at most; between the two the number doubles while a bucket is undecided
 * @param alpha the chance that the interval of one bucket misses its mean, at whatever number of samples one stops; a wrong verdict
 *     over k buckets has a chance of k alpha at most
 */
public record Sampling(int first, int cap, double alpha) {

    /** 100 samples a bucket, up to 800, intervals that err once in a thousand. */
    public static final Sampling DEFAULT = new Sampling(100, 800, 0.001);

    public Sampling {
        if (first < 1 || cap < first || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException(
                    "sampling needs 1 <= first <= cap and 0 < alpha < 1, but was first %d, cap %d, alpha %s"
                            .formatted(first, cap, alpha));
        }
    }
}
