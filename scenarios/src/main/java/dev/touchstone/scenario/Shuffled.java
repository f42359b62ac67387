package dev.touchstone.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lists in an order of chance: each order is as likely as any other (Fisher and Yates). */
final class Shuffled {

    private Shuffled() {}

    static <T> List<T> of(List<T> items, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }
}
