package dev.touchstone.engine.execution;

import dev.touchstone.randomisation.ModelCopies;
import java.util.HashMap;
import java.util.Map;

/**
 * The copies of a run's model, by the number of samples that they are asked about. They are made once, and again if the model was closed and
 * opened anew meanwhile.
 */
final class RunCopies implements AutoCloseable {

    private final Maker maker;
    private final Map<Integer, Held> held = new HashMap<>();

    RunCopies(Maker maker) {
        this.maker = maker;
    }

    /** Makes copies of a model. */
    @FunctionalInterface
    interface Maker {
        ModelCopies of(OpenModel model, int count);
    }

    private record Held(OpenModel model, ModelCopies copies) {}

    /** @param model as it is open now */
    ModelCopies of(OpenModel model, int count) {
        Held known = held.get(count);
        if (known != null && known.model() == model) {
            return known.copies();
        }
        if (known != null) {
            held.remove(count).copies().close();
        }
        ModelCopies made = maker.of(model, count);
        held.put(count, new Held(model, made));
        return made;
    }

    @Override
    public void close() {
        held.values().forEach(each -> each.copies().close());
        held.clear();
    }
}
