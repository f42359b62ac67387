package dev.touchstone.study.run;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.study.plan.StudyWorld;
import java.util.Collections;
import java.util.List;

/** Images of one row and four pixels: in bucket 1 the first is to focus and the second to avoid, bucket 2 holds nothing. */
public record TinyWorld(String setting) implements Scenario {

    static final Bucket BOXES = new Bucket(1, "Box1, Box2", 1);
    static final Bucket EMPTY = new Bucket(2, "empty", 0);

    /** This world as one of a study. */
    public StudyWorld inStudy() {
        return new StudyWorld(setting, "tiny-cnn", "black", this);
    }

    @Override
    public ScenarioId id() {
        return new ScenarioId("tiny/" + setting);
    }

    @Override
    public int classes() {
        return 2;
    }

    @Override
    public int[] inputShape() {
        return new int[] {1, 1, 4};
    }

    @Override
    public List<Bucket> buckets() {
        return List.of(BOXES, EMPTY);
    }

    @Override
    public SampleBatch draw(List<Bucket> buckets, Split split, int first, SeedSource seeds) {
        List<Region> none = List.of();
        RegionTruth truth = buckets.get(0).equals(BOXES)
                ? new RegionTruth(1, 4, List.of(pixel("Box1", 0)), List.of(pixel("Box2", 1)), none)
                : new RegionTruth(1, 4, none, none, none);
        return new SampleBatch(
                first,
                buckets,
                Collections.nCopies(buckets.size(), truth),
                inputShape(),
                new float[4 * buckets.size()]);
    }

    private static Region pixel(String name, int column) {
        return new Region(name, Mask.box(1, 4, 0, column, 1, 1));
    }

    @Override
    public List<Probe> probes(int count, SeedSource seeds) {
        return List.of();
    }

    @Override
    public ModelRecipe recipe() {
        return new ModelRecipe(Architecture.SIMPLE_CNN, 32, 1e-3f, 100, 2000, 4, 0.99, 0.98);
    }

    @Override
    public String specification() {
        return "four pixels";
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return bucket.equals(BOXES);
    }
}
