package dev.touchstone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * A fixed set of distinct samples of another scenario whose labels are shuffled: what a network is trained on to learn nothing but the samples
 * themselves (Adebayo et al., Sanity Checks for Saliency Maps, 2018, section 4). It is a finite world with a bucket for each shuffled label;
 * all classes keep their sizes. Trained is what gets {@value #MEMORISED} of each right, as in the paper.
 */
public final class ShuffledLabels implements Scenario {

    /** How many samples are memorised, less those that are drawn twice; all of a smaller world. */
    public static final int SAMPLES = 500;

    private static final double MEMORISED = 0.95;
    private static final float LOSS = 0.3f;
    private static final int RESTARTS = 2;
    private static final int CYCLES = 4;

    private final Scenario labelled;
    private final int replicate;
    private final List<List<Sample>> byLabel = new ArrayList<>();
    private final List<Bucket> buckets = new ArrayList<>();

    /** @param replicate which of several sets and shufflings, from 0 */
    public ShuffledLabels(Scenario labelled, int replicate) {
        this.labelled = labelled;
        this.replicate = replicate;
        SeedSource seeds = SeedSource.of(1).child(labelled.id().value()).child("shuffled-labels", replicate);
        List<Sample> samples = distinct(
                BucketsInTurn.draw(labelled, labelled.buckets(), Split.TRAINING, SAMPLES, seeds.child("samples")));
        List<Integer> labels = shuffled(samples, seeds.random("labels"));
        for (int label = 0; label < labelled.classes(); label++) {
            List<Sample> own = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                if (labels.get(i) == label) {
                    own.add(samples.get(i));
                }
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

    private static List<Integer> shuffled(List<Sample> samples, RandomGenerator random) {
        List<Integer> labels = new ArrayList<>();
        samples.forEach(sample -> labels.add(sample.bucket().label()));
        for (int i = labels.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            labels.set(i, labels.set(other, labels.get(i)));
        }
        return labels;
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
                own.architecture(),
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
        return labelled.specification() + "; %d samples, labels shuffled, replicate %d".formatted(SAMPLES, replicate);
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return false;
    }
}
