package dev.touchstone.scenario.image;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.rule.RuleDecision;
import java.util.List;
import java.util.random.RandomGenerator;

/** All that a world of objects in images says by itself; its samples, truths and probes follow: see {@link ObjectSampler}. */
public interface ObjectWorld<O> {

    ImageFormat format();

    /** The buckets that the rule defines, by ascending number. */
    List<Bucket> buckets();

    /** What the rule says of a bucket. @throws IllegalArgumentException if it defines none such */
    RuleDecision<O> decision(Bucket bucket);

    /** The forms of what a bucket holds, in the order in which they are placed. */
    List<ObjectForm<O>> forms(Bucket bucket);

    /** One arrangement of these forms. */
    List<PlacedObject<O>> place(List<ObjectForm<O>> forms, Split split, RandomGenerator random);

    /** Draws one image, background first, into an array of images, from the offset on. */
    void draw(List<PlacedObject<O>> objects, Split split, RandomGenerator background, float[] images, int offset);
}
