package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.image.DisjointPlacement;
import dev.touchstone.scenario.image.ImageFormat;
import dev.touchstone.scenario.image.ObjectForm;
import dev.touchstone.scenario.image.ObjectWorld;
import dev.touchstone.scenario.image.Pigment;
import dev.touchstone.scenario.image.PlacedObject;
import dev.touchstone.scenario.rule.RuleDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What a plan looks like: forms, places and pixels. */
final class DrawnWorld implements ObjectWorld<ImageObject> {

    private final ImagePlan plan;
    private final SceneBuckets buckets;
    private final ObjectForms forms;
    private final DisjointPlacement placement;
    private final Map<String, Pigment> pigments = new HashMap<>();

    DrawnWorld(ImagePlan plan, SceneBuckets buckets) {
        this.plan = plan;
        this.buckets = buckets;
        this.forms = new ObjectForms(plan.objects());
        this.placement = new DisjointPlacement(plan.format());
        for (ImageObject object : plan.objects()) {
            object.looks().forEach(look -> pigments.put(object.nameWith(look), look.pigment(plan.format())));
        }
    }

    DisjointPlacement placement() {
        return placement;
    }

    @Override
    public ImageFormat format() {
        return plan.format();
    }

    @Override
    public List<Bucket> buckets() {
        return buckets.all();
    }

    @Override
    public RuleDecision<ImageObject> decision(Bucket bucket) {
        return buckets.decision(bucket);
    }

    @Override
    public List<ObjectForm<ImageObject>> forms(Bucket bucket) {
        return forms.of(buckets.scene(bucket));
    }

    @Override
    public List<PlacedObject<ImageObject>> place(
            List<ObjectForm<ImageObject>> objects, Split split, RandomGenerator random) {
        return placement.draw(objects, split, random);
    }

    @Override
    public void draw(
            List<PlacedObject<ImageObject>> objects,
            Split split,
            RandomGenerator background,
            float[] images,
            int offset) {
        plan.background().paint(plan.format(), split, background, images, offset);
        objects.forEach(object -> object.paint(pigments.get(object.form().name()), plan.format(), images, offset));
    }
}
