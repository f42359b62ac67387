package dev.touchstone.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Does work on samples a chunk at a time, as planned; a chunk that does not fit the memory is done again in smaller ones. */
record ChunkedWork(ChunkPlan plan, LongSupplier nanoTime) {

    /** The work on one chunk. */
    @FunctionalInterface
    interface Piece<T> {
        List<T> of(int from, int count);
    }

    /** The results of all samples, in their order. */
    <T> List<T> run(int samples, Piece<T> piece) {
        List<T> results = new ArrayList<>(samples);
        while (results.size() < samples) {
            int from = results.size();
            int count = plan.next(samples - from);
            long start = nanoTime.getAsLong();
            try {
                results.addAll(piece.of(from, count));
                plan.took(count, nanoTime.getAsLong() - start);
            } catch (RuntimeException | OutOfMemoryError e) {
                if (count == 1 || !OutOfMemory.isToldBy(e)) {
                    throw e;
                }
                plan.wasTooLarge(count);
            }
        }
        plan.rest();
        return results;
    }
}
