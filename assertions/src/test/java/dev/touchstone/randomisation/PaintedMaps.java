package dev.touchstone.randomisation;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Maps of known dependence on the input, the model and chance: sums of independent normal maps. */
public final class PaintedMaps {

    public static final Scenario WORLD = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private static final int SIDE = 16;

    private PaintedMaps() {}

    /** Copies whose method shows so, and whose controls are what they should be. */
    public static FakeCopies copies(int samples, FakeCopies.Painter painter) {
        return copies("painted", samples, painter);
    }

    public static FakeCopies copies(String method, int samples, FakeCopies.Painter painter) {
        return new FakeCopies(method, SignSemantics.SIGNED, WORLD, samples, painter)
                .withControl("gradient", PaintedMaps::ofModel)
                .withControl("edge", PaintedMaps::ofInput)
                .withControl(method, painter);
    }

    /** What each input shows, whatever the model. */
    public static Tensor ofInput(ModelCopy copy, Sample sample, MapRequest request) {
        return painted(normal("input", sample));
    }

    /** What each input and all of the parameters make together. */
    public static Tensor ofModel(ModelCopy copy, Sample sample, MapRequest request) {
        return painted(normal("model " + state(copy), sample));
    }

    /** What each input and the stream of the request make, whatever the model. */
    public static Tensor ofChance(ModelCopy copy, Sample sample, MapRequest request) {
        return painted(normal("chance " + state(copy) + request.stream(), sample));
    }

    /** So much of the variance from the input, the rest from the model: so much is retained. */
    public static FakeCopies.Painter mixed(double fromInput) {
        return (copy, sample, request) -> {
            RandomGenerator input = normal("input", sample);
            RandomGenerator model = normal("model " + state(copy), sample);
            return painted(place ->
                    Math.sqrt(fromInput) * input.nextGaussian() + Math.sqrt(1 - fromInput) * model.nextGaussian());
        };
    }

    static String state(ModelCopy copy) {
        return copy instanceof ModelCopy.Randomised it
                ? it.randomisation().replicate()
                        + it.randomisation().groups().stream()
                                .map(ParameterGroup::name)
                                .sorted()
                                .collect(Collectors.joining())
                : copy.toString();
    }

    static RandomGenerator normal(String name, Sample sample) {
        return SeedSource.of(3)
                .child(name)
                .child("bucket", sample.bucket().number())
                .random("sample " + sample.index());
    }

    private static Tensor painted(RandomGenerator random) {
        return painted(place -> random.nextGaussian());
    }

    static Tensor painted(IntToDoubleFunction value) {
        float[] values = new float[SIDE * SIDE];
        for (int place = 0; place < values.length; place++) {
            values[place] = (float) value.applyAsDouble(place);
        }
        return Tensor.of(values, 1, SIDE, SIDE);
    }
}
