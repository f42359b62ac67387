package dev.touchstone.randomisation;

import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.randomisation.RandomisedCopies;
import dev.touchstone.model.randomisation.RandomisedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The copies of a model that are open: as many as were used last and fit a bounded memory, but one at least. */
final class OpenCopies implements AutoCloseable {

    private static final long OPEN_SCALARS = 32_000_000;

    private final TrainedModel model;
    private final SeedSource seeds;
    private final IntFunction<TrainedModel> retrained;
    private final Map<ModelCopy, RandomisedModel> open = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param seeds what random parameters are drawn from
     * @param retrained the model of each replicate that was trained on shuffled labels, to be closed here
     */
    OpenCopies(TrainedModel model, SeedSource seeds, IntFunction<TrainedModel> retrained) {
        this.model = model;
        this.seeds = seeds;
        this.retrained = retrained;
    }

    /** Asked only when a copy is wanted: not every model shows its parameters. */
    private long limit() {
        long scalars = model.parameters().stream()
                .mapToLong(parameter -> parameter.size())
                .sum();
        return Math.max(1, OPEN_SCALARS / Math.max(1, scalars));
    }

    /** A copy with how much of it changed; nothing of the trained model did. */
    RandomisedModel get(ModelCopy copy) {
        if (copy instanceof ModelCopy.Trained) {
            return new RandomisedModel(model, 0, 0);
        }
        RandomisedModel known = open.get(copy);
        if (known != null) {
            return known;
        }
        if (open.size() >= limit()) {
            open.remove(open.keySet().iterator().next()).close();
        }
        RandomisedModel made = made(copy);
        open.put(copy, made);
        return made;
    }

    private RandomisedModel made(ModelCopy copy) {
        return copy instanceof ModelCopy.Randomised random
                ? RandomisedCopies.of(model, random.randomisation(), seeds)
                : new RandomisedModel(retrained.apply(((ModelCopy.ShuffledLabels) copy).replicate()), 0, 0);
    }

    @Override
    public void close() {
        open.values().forEach(RandomisedModel::close);
        open.clear();
    }
}
