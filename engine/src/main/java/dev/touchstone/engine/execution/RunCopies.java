package dev.touchstone.engine.execution;

import dev.touchstone.randomisation.ModelCopies;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The copies of a run's model, by the number of samples that they are asked about; made once. */
final class RunCopies implements AutoCloseable {

    private final IntFunction<ModelCopies> maker;
    private final Map<Integer, ModelCopies> held = new HashMap<>();

    RunCopies(IntFunction<ModelCopies> maker) {
        this.maker = maker;
    }

    ModelCopies of(int count) {
        return held.computeIfAbsent(count, maker::apply);
    }

    @Override
    public void close() {
        held.values().forEach(ModelCopies::close);
        held.clear();
    }
}
