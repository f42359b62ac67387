package dev.touchstone.model;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Draws the buckets of a training batch: every label with equal chance, then every bucket of the label. */
final class LabelBalance {

    private final List<List<Bucket>> byLabel;
    private final SeedSource seeds;

    LabelBalance(List<Bucket> buckets, SeedSource seeds) {
        Map<Integer, List<Bucket>> grouped =
                buckets.stream().collect(Collectors.groupingBy(Bucket::label, TreeMap::new, Collectors.toList()));
        this.byLabel = List.copyOf(grouped.values());
        this.seeds = seeds;
    }

    List<Bucket> draw(int step, int size) {
        RandomGenerator random = seeds.child("step", step).random();
        List<Bucket> drawn = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            List<Bucket> sameLabel = byLabel.get(random.nextInt(byLabel.size()));
            drawn.add(sameLabel.get(random.nextInt(sameLabel.size())));
        }
        return drawn;
    }
}
