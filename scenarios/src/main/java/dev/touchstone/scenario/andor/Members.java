package dev.touchstone.scenario.andor;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The samples of a world by their label, in ascending order. */
final class Members {

    private final LogicWorld world;
    private final int[][] byLabel;

    Members(LogicWorld world) {
        this.world = world;
        int[] labels = IntStream.range(0, world.samples()).map(world::label).toArray();
        this.byLabel = IntStream.range(0, 2)
                .mapToObj(label -> IntStream.range(0, labels.length)
                        .filter(sample -> labels[sample] == label)
                        .toArray())
                .toArray(int[][]::new);
    }

    LogicWorld world() {
        return world;
    }

    int count(int label) {
        return byLabel[label].length;
    }

    int get(int label, int index) {
        if (index < 0 || index >= count(label)) {
            throw new IllegalArgumentException("class %d of %s has %d samples, so there is no sample #%d"
                    .formatted(label, world.formula(), count(label), index));
        }
        return byLabel[label][index];
    }

    /** Each with equal chance. */
    int draw(int label, RandomGenerator random) {
        return byLabel[label][random.nextInt(count(label))];
    }
}
