package dev.touchstone.study.andor.run;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SeedSource;
import java.util.function.Function;

/** A method whose maps are given. @param maps of each sample, a number an input */
public record FakeLogicMethod(String id, Function<Sample, float[]> maps) implements SaliencyMethod {

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        throw new IllegalStateException("its maps are given");
    }
}
