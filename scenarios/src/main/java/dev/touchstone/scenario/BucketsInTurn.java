package dev.touchstone.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Samples of several buckets, one of each in turn. Of an endless bucket they are its first ones. Of a finite one they are chosen by chance from
 * all that it holds out, each once: its first ones are neighbours in the truth table.
 */
public final class BucketsInTurn {

    private final Scenario scenario;
    private final List<Bucket> buckets;
    private final Split split;
    private final SeedSource seeds;
    private final Map<Bucket, List<Integer>> chosen = new HashMap<>();

    private BucketsInTurn(Scenario scenario, List<Bucket> buckets, Split split, SeedSource seeds) {
        this.scenario = scenario;
        this.buckets = buckets;
        this.split = split;
        this.seeds = seeds;
    }

    /**
     * The held-out samples that randomisation tests look at: of each bucket in turn in which something decides, for where nothing does, there is
     * nothing to explain, and a map may rightly be empty. Of all buckets if nothing ever does.
     */
    public static List<Sample> toExplain(Scenario scenario, int count, SeedSource seeds) {
        List<Bucket> deciding =
                scenario.buckets().stream().filter(scenario::hasFocus).toList();
        return draw(scenario, deciding.isEmpty() ? scenario.buckets() : deciding, Split.HELD_OUT, count, seeds);
    }

    /**
     * So many samples; all that there are if the buckets are finite and have fewer.
     *
     * @param buckets of the scenario
     * @param split of endless buckets; finite ones have one set of samples
     */
    public static List<Sample> draw(Scenario scenario, List<Bucket> buckets, Split split, int count, SeedSource seeds) {
        return new BucketsInTurn(scenario, buckets, split, seeds).inTurn(count);
    }

    private List<Sample> inTurn(int count) {
        List<Sample> samples = new ArrayList<>(count);
        int before = -1;
        for (int turn = 0; samples.size() < count && samples.size() > before; turn++) {
            before = samples.size();
            for (Bucket bucket : buckets) {
                if (samples.size() < count && hasMore(bucket, turn)) {
                    samples.add(sample(bucket, turn));
                }
            }
        }
        return samples;
    }

    private Sample sample(Bucket bucket, int turn) {
        Split from = scenario.population(bucket).isPresent() ? Split.HELD_OUT : split;
        return scenario.draw(bucket, from, index(bucket, turn), 1, seeds).sample(0);
    }

    private boolean hasMore(Bucket bucket, int turn) {
        OptionalInt population = scenario.population(bucket);
        return population.isEmpty() || turn < population.getAsInt();
    }

    private int index(Bucket bucket, int turn) {
        OptionalInt population = scenario.population(bucket);
        return population.isEmpty()
                ? turn
                : chosen.computeIfAbsent(bucket, any -> shuffled(population.getAsInt(), bucket))
                        .get(turn);
    }

    private List<Integer> shuffled(int population, Bucket bucket) {
        RandomGenerator random = seeds.child("in-turn", bucket.number()).random();
        List<Integer> indices = new ArrayList<>(population);
        for (int i = 0; i < population; i++) {
            indices.add(i);
        }
        for (int i = population - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            indices.set(i, indices.set(other, indices.get(i)));
        }
        return indices;
    }
}
