package dev.touchstone.study.run;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A method whose maps are given.
 *
 * @param maps of each sample by its index, four values
 */
public record FakeMethod(String id, Map<String, String> parameters, IntFunction<float[]> maps)
        implements SaliencyMethod {

    public FakeMethod(String id, IntFunction<float[]> maps) {
        this(id, Map.of(), maps);
    }

    /** A quarter of the mass on the focus in even samples, three quarters in odd ones; a quarter to avoid in even ones, none in odd. */
    public static FakeMethod wavering(String id) {
        return new FakeMethod(id, index -> index % 2 == 0 ? new float[] {1, -1, 2, 0} : new float[] {3, 0, 0, 1});
    }

    /** Throws at each map. */
    public static FakeMethod throwing(String id, RuntimeException error) {
        return new FakeMethod(id, index -> {
            throw error;
        });
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        throw new IllegalStateException("its maps are given");
    }
}
