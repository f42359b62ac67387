package dev.touchstone.randomisation;

import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.model.randomisation.ParameterGroups;
import dev.touchstone.model.randomisation.RandomisedModel;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/**
 * A trained model with its copies. It opens copies as they are asked for and frees them when it is closed, and opens them again if it is asked
 * again; the trained model stays the caller's.
 *
 * <p>The method's randomness follows from the request's stream and the sample's place, and so does the noise of a smoothing; copies that are
 * asked by one stream see the same chance.
 */
public final class TrainedModelCopies implements ModelCopies {

    private final TrainedModel model;
    private final Function<TrainedModel, Explainer> explainers;
    private final SaliencyMethod method;
    private final SubjectBatch subjects;
    private final int[] targets;
    private final SeedSource seeds;
    private final OpenCopies open;
    private Optional<Noisy> drawn = Optional.empty();

    /** The inputs of the smoothing that was asked for last: models are asked by one after the other. */
    private record Noisy(Smoothing over, SampleBatch inputs) {}

    /**
     * Copies of a model that explain the classes that it predicts.
     *
     * @param explainers what runs methods on a model
     * @param samples one or more
     * @param seeds all randomness: of methods, noise and parameters
     * @param retrained the model of each replicate that was trained on shuffled labels; closed here
     */
    public TrainedModelCopies(
            TrainedModel model,
            Function<TrainedModel, Explainer> explainers,
            SaliencyMethod method,
            List<Sample> samples,
            SeedSource seeds,
            IntFunction<TrainedModel> retrained) {
        this(
                model,
                explainers,
                method,
                samples,
                model.predict(new SubjectBatch(samples).plain(), Explainer.DEFAULT_CHUNK),
                seeds,
                retrained);
    }

    /**
     * Copies that explain given classes, such as those that another model predicts.
     *
     * @param targets the class of each sample
     * @throws IllegalArgumentException if there is not one target a sample
     */
    public TrainedModelCopies(
            TrainedModel model,
            Function<TrainedModel, Explainer> explainers,
            SaliencyMethod method,
            List<Sample> samples,
            int[] targets,
            SeedSource seeds,
            IntFunction<TrainedModel> retrained) {
        if (targets.length != samples.size()) {
            throw new IllegalArgumentException(
                    "%d targets do not fit %d samples".formatted(targets.length, samples.size()));
        }
        this.model = model;
        this.explainers = explainers;
        this.method = method;
        this.subjects = new SubjectBatch(samples);
        this.targets = targets.clone();
        this.seeds = seeds;
        this.open = new OpenCopies(model, seeds.child("parameters"), retrained);
    }

    @Override
    public String method() {
        return method.id();
    }

    @Override
    public SignSemantics sign() {
        return method.sign();
    }

    @Override
    public List<Sample> samples() {
        return subjects.samples();
    }

    @Override
    public List<Integer> targets() {
        return Arrays.stream(targets).boxed().toList();
    }

    @Override
    public List<ParameterGroup> groups(Granularity granularity) {
        return ParameterGroups.of(model, granularity);
    }

    @Override
    public CopyReport report(ModelCopy copy) {
        RandomisedModel asked = open.get(copy);
        return new CopyReport(
                asked.model().answers(subjects.plain(), Explainer.DEFAULT_CHUNK), asked.scalars(), asked.changed());
    }

    @Override
    public List<Tensor> maps(ModelCopy copy, MapRequest request) {
        return maps(method, copy, request);
    }

    @Override
    public List<Tensor> maps(String methodId, ModelCopy copy, MapRequest request) {
        return maps(MethodCatalog.get(methodId), copy, request);
    }

    private List<Tensor> maps(SaliencyMethod asked, ModelCopy copy, MapRequest request) {
        SampleBatch inputs = request.smoothing().map(this::noisy).orElseGet(subjects::plain);
        List<Tensor> maps = explainers
                .apply(open.get(copy).model())
                .explain(
                        asked,
                        new TargetedBatch(inputs, explained(request, inputs.size())),
                        seeds.child("method").child(asked.id()).child(request.stream()))
                .stream()
                .map(Explanation::map)
                .toList();
        return request.smoothing().isPresent() ? MeanMaps.of(maps, targets.length) : maps;
    }

    private SampleBatch noisy(Smoothing over) {
        if (drawn.filter(last -> last.over().equals(over)).isEmpty()) {
            drawn = Optional.of(
                    new Noisy(over, subjects.noisy(over, seeds.child("noise").child(over.stream()))));
        }
        return drawn.get().inputs();
    }

    /** The classes that are explained, again for each draw. */
    private int[] explained(MapRequest request, int rows) {
        int[] classes = new int[rows];
        for (int row = 0; row < rows; row++) {
            int subject = row % targets.length;
            classes[row] = request.otherClass() ? other(subject) : targets[subject];
        }
        return classes;
    }

    private int other(int subject) {
        if (model.classes() < 2) {
            throw new IllegalStateException("the model has one class, so no other can be explained");
        }
        RandomGenerator random = seeds.child("other-class", subject).random();
        int other = random.nextInt(model.classes() - 1);
        return other < targets[subject] ? other : other + 1;
    }

    @Override
    public void close() {
        open.close();
        drawn = Optional.empty();
    }
}
