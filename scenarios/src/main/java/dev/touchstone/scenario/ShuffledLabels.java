package dev.touchstone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A fixed set of distinct samples of another scenario whose labels are shuffled: what a network is trained on to learn nothing but the samples
 * themselves (Adebayo et al., Sanity Checks for Saliency Maps, 2018, section 4). It is a finite world with a bucket for each shuffled label;
 * all classes keep their sizes. Trained is what gets {@value #MEMORISED} of each right, as in the paper.
 */
public final class ShuffledLabels implements Scenario {

    /** How many samples are memorised if nothing else is said. */
    public static final int SAMPLES = 500;

    private static final double MEMORISED = 0.95;
    private static final float LOSS = 0.3f;
    private static final int RESTARTS = 2;
    private static final int CYCLES = 4;

    private final Scenario labelled;
    private final int replicate;
    private final int size;
    private final List<List<Sample>> byLabel = new ArrayList<>();
    private final List<Bucket> buckets = new ArrayList<>();

    /**
     * Of {@value #SAMPLES} samples.
     *
     * @param replicate which of several sets and shufflings, from 0
     */
    public ShuffledLabels(Scenario labelled, int replicate) {
        this(labelled, replicate, SAMPLES);
    }

    /**
     * @param replicate which of several sets and shufflings, from 0; they are the same for all base seeds
     * @param size how many samples are memorised, less those that are drawn twice; all of a finite world that has fewer
     * @throws IllegalArgumentException if a label has no sample among so many, or the scenario's network is given and cannot be trained
     */
    public ShuffledLabels(Scenario labelled, int replicate, int size) {
        Network network = labelled.recipe().network();
        if (network.isGiven()) {
            throw new IllegalArgumentException(
                    "the network " + network.id()
                            + " is given, so it cannot be trained on shuffled labels; give it as a DJL block: OwnNetwork.of(id, block)");
        }
        this.labelled = labelled;
        this.replicate = replicate;
        this.size = size;
        SeedSource seeds = SeedSource.of(1).child(labelled.id().value()).child("shuffled-labels", replicate);
        List<Sample> samples = distinct(BucketsInTurn.draw(labelled, Split.TRAINING, size, seeds.child("samples")));
        List<Integer> labels = Shuffled.of(
                samples.stream().map(sample -> sample.bucket().label()).toList(), seeds.random("labels"));
        for (int label = 0; label < labelled.classes(); label++) {
            List<Sample> own = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                if (labels.get(i) == label) {
                    own.add(samples.get(i));
                }
            }
            if (own.isEmpty()) {
                throw new IllegalArgumentException(
                        "%d samples of %s have no label %d, so it cannot be shuffled; take more"
                                .formatted(samples.size(), labelled.id(), label));
            }
            byLabel.add(own);
            buckets.add(new Bucket(label + 1, "shuffled label " + label, label));
        }
    }

    /** Two labels of one input could not be memorised. */
    private static List<Sample> distinct(List<Sample> samples) {
        Map<Tensor, Sample> byInput = new LinkedHashMap<>();
        samples.forEach(sample -> byInput.putIfAbsent(sample.input(), sample));
        return List.copyOf(byInput.values());
    }

    @Override
    public ScenarioId id() {
        return new ScenarioId(labelled.id() + "/shuffled-labels-" + replicate);
    }

    @Override
    public int classes() {
        return labelled.classes();
    }

    @Override
    public int[] inputShape() {
        return labelled.inputShape();
    }

    @Override
    public List<Bucket> buckets() {
        return List.copyOf(buckets);
    }

    @Override
    public OptionalInt population(Bucket bucket) {
        return OptionalInt.of(byLabel.get(bucket.label()).size());
    }

    /** @throws IllegalArgumentException if a held-out sample is asked for that the bucket does not have */
    @Override
    public SampleBatch draw(List<Bucket> asked, Split split, int first, SeedSource seeds) {
        List<Truth> truths = new ArrayList<>(asked.size());
        int size = byLabel.get(0).get(0).input().size();
        float[] inputs = new float[asked.size() * size];
        for (int i = 0; i < asked.size(); i++) {
            List<Sample> own = byLabel.get(asked.get(i).label());
            int index = split == Split.HELD_OUT
                    ? first + i
                    : seeds.child("sample", (long) first + i).random().nextInt(own.size());
            if (index >= own.size()) {
                throw new IllegalArgumentException("%s has %d samples in bucket %s, so none of index %d"
                        .formatted(id(), own.size(), asked.get(i), index));
            }
            System.arraycopy(own.get(index).input().values(), 0, inputs, i * size, size);
            truths.add(own.get(index).truth());
        }
        return new SampleBatch(first, asked, truths, inputShape(), inputs);
    }

    /** None: there is no rule that could be learnt. */
    @Override
    public List<Probe> probes(int count, SeedSource seeds) {
        return List.of();
    }

    /** The scenario's own, but to memorise the samples, and without any attack. */
    @Override
    public ModelRecipe recipe() {
        ModelRecipe own = labelled.recipe();
        return new ModelRecipe(
                own.network(),
                own.batchSize(),
                own.peakLearningRate(),
                own.warmUpSteps(),
                own.cycleSteps(),
                Math.max(CYCLES, own.cycles()),
                MEMORISED,
                own.probeAccuracy(),
                own.pretrained(),
                Optional.empty(),
                Optional.of(new WholeTable(LOSS, RESTARTS)));
    }

    @Override
    public String specification() {
        return labelled.specification() + "; %d samples, labels shuffled, replicate %d".formatted(size, replicate);
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return false;
    }
}
