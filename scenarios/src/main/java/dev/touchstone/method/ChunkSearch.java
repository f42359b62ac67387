package dev.touchstone.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Tries the powers of two from 16 to 256 on the work at hand, smallest first, as far as it has that many samples, and takes the one
 * that is fastest per map. Each is tried twice and its faster time counts: the first call at a size also sets things up.
 */
final class ChunkSearch implements ChunkPlan {

    static final int SMALLEST = 16;
    static final int LARGEST = 256;
    private static final int TRIES = 2;

    private final IntConsumer keeper;
    private final Map<Integer, List<Double>> nanosPerMap = new HashMap<>();
    private int known;
    private int ceiling = LARGEST;
    private int kept;

    /**
     * @param known what an earlier run found, which is then not searched for
     * @param keeper gets what is found, whenever it changes
     */
    ChunkSearch(OptionalInt known, IntConsumer keeper) {
        this.known = known.orElse(0);
        this.keeper = keeper;
    }

    @Override
    public synchronized int next(int left) {
        if (known > 0) {
            return Math.min(known, left);
        }
        return sizes().filter(size -> size <= left && tries(size).size() < TRIES)
                .findFirst()
                .orElseGet(() -> Math.min(fastest(), left));
    }

    @Override
    public synchronized void took(int count, long nanos) {
        if (tries(count).size() < TRIES) {
            nanosPerMap.computeIfAbsent(count, size -> new ArrayList<>()).add((double) nanos / count);
        }
    }

    @Override
    public synchronized void wasTooLarge(int count) {
        ceiling = Math.min(ceiling, count / 2);
        if (known > ceiling) {
            known = ceiling;
            keeper.accept(known);
        }
    }

    @Override
    public synchronized void rest() {
        boolean compared = sizes().filter(size -> tries(size).size() == TRIES).count() >= 2 || ceiling < 2 * SMALLEST;
        if (known == 0 && compared && fastest() != kept) {
            kept = fastest();
            keeper.accept(kept);
        }
    }

    private IntStream sizes() {
        return IntStream.iterate(SMALLEST, size -> size <= ceiling, size -> 2 * size);
    }

    private List<Double> tries(int size) {
        return nanosPerMap.getOrDefault(size, List.of());
    }

    private int fastest() {
        return sizes().filter(size -> tries(size).size() == TRIES)
                .boxed()
                .min((a, b) -> Double.compare(best(a), best(b)))
                .orElse(Math.min(SMALLEST, ceiling));
    }

    private double best(int size) {
        return tries(size).stream().mapToDouble(nanos -> nanos).min().orElseThrow();
    }
}
