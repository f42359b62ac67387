package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.image.ObjectSampler;
import java.util.List;
import java.util.stream.Collectors;

/** The scenario of an {@link ImageWorld}. */
final class ImageScenario implements Scenario {

    private final ImagePlan plan;
    private final SceneBuckets buckets;
    private final ModelRecipe recipe;
    private final DrawnWorld world;
    private final ObjectSampler<ImageObject> sampler;

    ImageScenario(ImagePlan plan, SceneBuckets buckets, ModelRecipe recipe) {
        this.plan = plan;
        this.buckets = buckets;
        this.recipe = recipe;
        this.world = new DrawnWorld(plan, buckets);
        this.sampler = new ObjectSampler<>(world);
    }

    @Override
    public ScenarioId id() {
        return plan.id();
    }

    @Override
    public int classes() {
        return buckets.labels().size();
    }

    @Override
    public int[] inputShape() {
        return plan.format().shape();
    }

    @Override
    public List<Bucket> buckets() {
        return buckets.all();
    }

    @Override
    public List<String> gaps() {
        return buckets.gaps();
    }

    @Override
    public SampleBatch draw(List<Bucket> drawn, Split split, int first, SeedSource seeds) {
        return sampler.draw(drawn, split, first, seeds);
    }

    @Override
    public List<Probe> probes(int count, SeedSource seeds) {
        return sampler.probes(count, seeds);
    }

    @Override
    public ModelRecipe recipe() {
        return recipe;
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return !buckets.decision(bucket).focus().isEmpty();
    }

    @Override
    public String specification() {
        String objects = plan.objects().stream()
                .map(object -> object.name()
                        + object.looks().stream().map(Look::specification).collect(Collectors.joining(", ", " [", "]")))
                .collect(Collectors.joining(", "));
        return "image world v1: %s; %s; on %s; %s; %s"
                .formatted(
                        plan.format(),
                        objects,
                        plan.background().specification(),
                        world.placement().specification(),
                        plan.rule().describe());
    }

    @Override
    public String toString() {
        return plan.id() + ": " + plan.rule().describe();
    }
}
