package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Trained models on disk, by what decides their weights. Weights are checked against their hash whenever they are read; a damaged entry
 * is set aside, said, and built anew. Several threads and processes may share a store: each key has one builder at a time.
 */
public final class ModelStore {

    private static final System.Logger LOG = System.getLogger(ModelStore.class.getName());

    private final Path directory;
    private final Mode mode;
    private final TrainingProgress progress;

    /** When to train. */
    public enum Mode {
        /** Take a model from the store; train and keep it only if it is not there. */
        STORE,
        /** Train afresh and replace what the store holds. */
        TRAIN
    }

    /** @param directory the root of the store; made when the first model is kept */
    public ModelStore(Path directory, Mode mode, TrainingProgress progress) {
        this.directory = directory.toAbsolutePath();
        this.mode = mode;
        this.progress = progress;
    }

    /** {@code $XDG_CACHE_HOME/touchstone}, or {@code ~/.cache/touchstone}. */
    public static Path defaultDirectory() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("touchstone");
    }

    /**
     * The model of a scenario and seed, trained if need be; the caller closes it.
     *
     * @param seed index of the model seed, from 0
     * @param baseSeed base of all random streams
     * @throws ModelNotVerifiedException if it did not learn the rule
     * @throws UncheckedIOException if the store can be neither read nor written
     */
    public TrainedModel obtain(Scenario scenario, int seed, long baseSeed, Device device) {
        ModelKey key = ModelKey.of(scenario, seed, baseSeed);
        StoreEntry entry = new StoreEntry(directory, key);
        try {
            Optional<StoreEntry.Content> stored = stored(entry);
            StoreEntry.Content content = stored.isPresent()
                    ? stored.get()
                    : underLock(new Order(scenario, seed, baseSeed, device), key, entry);
            if (!content.manifest().verification().verified()) {
                throw new ModelNotVerifiedException(content.manifest());
            }
            return new TrainedModel(scenario, content.manifest(), content.weights(), device);
        } catch (IOException e) {
            throw new UncheckedIOException("model store " + directory, e);
        }
    }

    private Optional<StoreEntry.Content> stored(StoreEntry entry) throws IOException {
        if (mode == Mode.TRAIN) {
            return Optional.empty();
        }
        try {
            return entry.read();
        } catch (DamagedEntryException toBeHandledUnderTheLock) {
            return Optional.empty();
        }
    }

    private StoreEntry.Content underLock(Order order, ModelKey key, StoreEntry entry) throws IOException {
        Runnable whenBusy =
                () -> LOG.log(Level.WARNING, "another process is training {0}; waiting for it", key.folder());
        return BuilderLock.holding(directory, key, whenBusy, () -> {
            Optional<StoreEntry.Content> meanwhile = mode == Mode.TRAIN ? Optional.empty() : readOrSetAside(entry, key);
            return meanwhile.isPresent() ? meanwhile.get() : build(order, key, entry);
        });
    }

    private Optional<StoreEntry.Content> readOrSetAside(StoreEntry entry, ModelKey key) throws IOException {
        try {
            return entry.read();
        } catch (DamagedEntryException e) {
            LOG.log(
                    Level.WARNING,
                    "model {0} is damaged, {1}; it was set aside as {2} and is built anew",
                    key.folder(),
                    e.getMessage(),
                    entry.setAside());
            return Optional.empty();
        }
    }

    private StoreEntry.Content build(Order order, ModelKey key, StoreEntry entry) throws IOException {
        SeedSource seeds = SeedSource.of(order.baseSeed())
                .child(order.scenario().id().value())
                .child("model", order.seed());
        ModelTraining.Result result =
                new ModelTraining(order.scenario(), order.seed(), seeds, progress).run(order.device());
        byte[] weights = Safetensors.write(result.weights());
        ModelManifest manifest = new ModelManifest(
                ModelKey.FORMAT_VERSION,
                key.hash(),
                order.scenario().id().value(),
                order.scenario().specification(),
                order.scenario().recipe().specification(),
                order.seed(),
                order.baseSeed(),
                Sha256.of(weights),
                result.verification(),
                result.samples(),
                result.seconds(),
                Provenance.of(order.device()));
        entry.publish(manifest, weights);
        return new StoreEntry.Content(manifest, result.weights());
    }

    private record Order(Scenario scenario, int seed, long baseSeed, Device device) {}
}
