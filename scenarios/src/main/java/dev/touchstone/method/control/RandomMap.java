package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.random.RandomGenerator;

/** A map that knows nothing: every value uniform in [0, 1), from each sample's own stream. */
public final class RandomMap implements SaliencyMethod {

    @Override
    public String id() {
        return "random";
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        int rows = (int) inputs.getShape().get(0);
        float[] maps = new float[(int) inputs.size()];
        int image = maps.length / rows;
        for (int row = 0; row < rows; row++) {
            RandomGenerator random = seeds.sample(row).random("random");
            for (int i = 0; i < image; i++) {
                maps[row * image + i] = random.nextFloat();
            }
        }
        return inputs.getManager().create(maps, inputs.getShape()).toType(inputs.getDataType(), false);
    }
}
