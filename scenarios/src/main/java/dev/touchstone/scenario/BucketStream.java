package dev.touchstone.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The wanted samples of one bucket, one after the other. An endless bucket gives its first ones, up to the first that is not wanted: its samples
 * differ in places, not in what they hold. A finite one gives all that are wanted, in an order of chance.
 */
final class BucketStream {

    private final Scenario scenario;
    private final Bucket bucket;
    private final Split split;
    private final SeedSource seeds;
    private final Predicate<Sample> wanted;
    private final Optional<List<Integer>> order;
    private int position;

    /**
     * @param split of an endless bucket; a finite one has one set of samples
     * @param seeds of the samples, and of the order of a finite bucket
     */
    BucketStream(Scenario scenario, Bucket bucket, Split split, SeedSource seeds, Predicate<Sample> wanted) {
        this.scenario = scenario;
        this.bucket = bucket;
        this.seeds = seeds;
        this.wanted = wanted;
        OptionalInt population = scenario.population(bucket);
        this.split = population.isPresent() ? Split.HELD_OUT : split;
        this.order = population.isPresent()
                ? Optional.of(Shuffled.of(
                        IntStream.range(0, population.getAsInt()).boxed().toList(),
                        seeds.child("in-turn", bucket.number()).random()))
                : Optional.empty();
    }

    /** The next sample; empty if there is none. */
    Optional<Sample> next() {
        return order.map(this::nextOf)
                .orElseGet(() -> Optional.of(sample(position++)).filter(wanted));
    }

    private Optional<Sample> nextOf(List<Integer> indices) {
        while (position < indices.size()) {
            Sample sample = sample(indices.get(position++));
            if (wanted.test(sample)) {
                return Optional.of(sample);
            }
        }
        return Optional.empty();
    }

    private Sample sample(int index) {
        return scenario.draw(bucket, split, index, 1, seeds).sample(0);
    }
}
