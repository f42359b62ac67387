package dev.touchstone.model;

import dev.touchstone.scenario.Bucket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The running accuracy of each bucket on the samples that training sees, to know when a full verification is worth its time. */
final class BucketAccuracy {

    /** Weight of the past in the running mean: it remembers about 100 samples of a bucket. */
    private static final double MEMORY = 0.99;

    private static final int STEPS_BETWEEN_VERIFICATIONS = 50;

    private final Map<Bucket, Double> running = new HashMap<>();
    private final double promising;
    private int nextVerification;

    /** @param promising the running accuracy of the worst bucket from which on a verification may succeed */
    BucketAccuracy(List<Bucket> buckets, double promising) {
        this.promising = promising;
        buckets.forEach(bucket -> running.put(bucket, 0.0));
    }

    void add(List<Bucket> buckets, long[] predicted) {
        for (int i = 0; i < predicted.length; i++) {
            double right = predicted[i] == buckets.get(i).label() ? 1 : 0;
            running.merge(buckets.get(i), right, (past, now) -> MEMORY * past + (1 - MEMORY) * now);
        }
    }

    double worst() {
        return running.values().stream().mapToDouble(v -> v).min().orElse(0);
    }

    /** Whether every bucket looks learnt and the last verification lies some steps back; asking counts as verifying. */
    boolean worthVerifying(int step) {
        if (step < nextVerification || worst() < promising) {
            return false;
        }
        nextVerification = step + STEPS_BETWEEN_VERIFICATIONS;
        return true;
    }
}
