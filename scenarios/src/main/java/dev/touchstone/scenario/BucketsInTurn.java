package dev.touchstone.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Samples of all buckets of a scenario, one of each in turn; one that has no more is passed over. Of an endless bucket they are its first ones.
 * Of a finite one they are chosen by chance from all that it holds out, each once: its first ones are neighbours in the truth table. Each bears
 * its own index in its bucket.
 */
public final class BucketsInTurn {

    private BucketsInTurn() {}

    /**
     * So many samples; all that there are if the world is finite and has fewer.
     *
     * @param split of endless buckets; finite ones have one set of samples
     * @throws IllegalArgumentException if none is asked for
     */
    public static List<Sample> draw(Scenario scenario, Split split, int count, SeedSource seeds) {
        return draw(scenario, split, count, seeds, any -> true);
    }

    /**
     * The held-out samples that randomisation tests look at: those that are not blank. Where all of an input is of one value there is nothing to
     * see, and maps may rightly be of one value too, as that of edges is.
     *
     * @throws IllegalArgumentException if none is asked for
     */
    public static List<Sample> toExplain(Scenario scenario, int count, SeedSource seeds) {
        return draw(scenario, Split.HELD_OUT, count, seeds, sample -> !isBlank(sample.input()));
    }

    private static List<Sample> draw(
            Scenario scenario, Split split, int count, SeedSource seeds, Predicate<Sample> wanted) {
        if (count < 1) {
            throw new IllegalArgumentException("one sample or more can be drawn of buckets in turn, not " + count);
        }
        List<BucketStream> streams = scenario.buckets().stream()
                .map(bucket -> new BucketStream(scenario, bucket, split, seeds, wanted))
                .toList();
        List<Sample> samples = new ArrayList<>(count);
        boolean more = true;
        while (more && samples.size() < count) {
            more = turn(streams, samples, count);
        }
        return samples;
    }

    /** Takes one sample of each stream, as far as they are needed; whether there was any. */
    private static boolean turn(List<BucketStream> streams, List<Sample> samples, int count) {
        int before = samples.size();
        for (BucketStream stream : streams) {
            if (samples.size() < count) {
                stream.next().ifPresent(samples::add);
            }
        }
        return samples.size() > before;
    }

    private static boolean isBlank(Tensor input) {
        for (int i = 1; i < input.size(); i++) {
            if (input.get(i) != input.get(0)) {
                return false;
            }
        }
        return true;
    }
}
