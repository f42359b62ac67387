package dev.touchstone.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lists in an order of chance: each order is as likely as any other (Fisher and Yates). */
public final class Shuffled {

    private Shuffled() {}

    /** A copy in such an order. */
    public static <T> List<T> of(List<T> items, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(items);
        shuffle(shuffled, random);
        return shuffled;
    }

    /** Puts a list itself into such an order. */
    public static void shuffle(List<?> items, RandomGenerator random) {
        for (int i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, random.nextInt(i + 1));
        }
    }
}
