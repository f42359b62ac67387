package dev.touchstone.randomisation;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.random.RandomGenerator;

/** Maps of known dependence on the class that is explained. */
final class ClassMaps {

    private ClassMaps() {}

    /** Unrelated ones for each class, on each model. */
    static Tensor ofClass(ModelCopy copy, Sample sample, MapRequest request) {
        RandomGenerator random = PaintedMaps.normal("class " + request.otherClass() + PaintedMaps.state(copy), sample);
        return PaintedMaps.painted(place -> random.nextGaussian());
    }

    /** Those of two classes with opposite logits: what speaks for one speaks against the other. */
    static Tensor mirrored(ModelCopy copy, Sample sample, MapRequest request) {
        RandomGenerator random = PaintedMaps.normal("mirrored " + PaintedMaps.state(copy), sample);
        return PaintedMaps.painted(place -> (request.otherClass() ? -1 : 1) * random.nextGaussian());
    }

    static FakeCopies copies(FakeCopies.Painter painter) {
        return PaintedMaps.copies(16, painter).withControl("gradient", ClassMaps::ofClass);
    }
}
