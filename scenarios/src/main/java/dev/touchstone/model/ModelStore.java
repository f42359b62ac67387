package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Trained models, by what decides their weights. A model is looked for in the store's directory first, so that one trained here on
 * purpose is the one used; then among those that ship, which are read where they lie, so that neither time nor a writable directory
 * is needed; only then is it trained, and kept in the directory.
 *
 * <p>Weights are checked against their hash whenever they are read. A damaged entry is set aside and said, a damaged shipped model is
 * said, and the next in that order takes its place. Several threads and processes may share a store: each key has one builder at a time.
 */
public final class ModelStore {

    private static final System.Logger LOG = System.getLogger(ModelStore.class.getName());

    private final Path directory;
    private final Mode mode;
    private final TrainingProgress progress;
    private final ClassLoader classPath;

    /** When to train. */
    public enum Mode {
        /** Take a model from the store, or a shipped one; train and keep it only if there is neither. */
        STORE,
        /** Train afresh, whatever ships, and replace what the store holds. */
        TRAIN
    }

    /** @param directory the root of the store; made when the first model is kept */
    public ModelStore(Path directory, Mode mode, TrainingProgress progress) {
        this(directory, mode, progress, ModelStore.class.getClassLoader());
    }

    /** @param classPath where shipped models are looked for */
    ModelStore(Path directory, Mode mode, TrainingProgress progress, ClassLoader classPath) {
        this.directory = directory.toAbsolutePath();
        this.mode = mode;
        this.progress = progress;
        this.classPath = classPath;
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
        ModelBuild build = new ModelBuild(scenario, seed, baseSeed, device);
        StoreEntry entry = new StoreEntry(directory, build.key());
        try {
            Optional<EntryContent> ready = mode == Mode.TRAIN ? Optional.empty() : ready(build.key(), entry);
            EntryContent content = ready.isPresent() ? ready.get() : underLock(build, entry);
            if (!content.manifest().verification().verified()) {
                throw new ModelNotVerifiedException(content.manifest());
            }
            return new TrainedModel(scenario, content, device);
        } catch (IOException e) {
            throw new UncheckedIOException("model store " + directory, e);
        }
    }

    private Optional<EntryContent> ready(ModelKey key, StoreEntry entry) throws IOException {
        try {
            Optional<EntryContent> stored = entry.read();
            return stored.isPresent() ? stored : new ShippedEntry(classPath, key).read();
        } catch (DamagedEntryException toBeHandledUnderTheLock) {
            return Optional.empty();
        }
    }

    private Optional<EntryContent> shipped(ModelKey key) {
        try {
            return new ShippedEntry(classPath, key).read();
        } catch (DamagedEntryException e) {
            LOG.log(
                    Level.WARNING,
                    "the model {0} that ships with Touchstone is damaged, {1}; one is trained in its place",
                    key.folder(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    private EntryContent underLock(ModelBuild build, StoreEntry entry) throws IOException {
        ModelKey key = build.key();
        Runnable whenBusy =
                () -> LOG.log(Level.WARNING, "another process is training {0}; waiting for it", key.folder());
        return BuilderLock.holding(directory, key, whenBusy, () -> {
            Optional<EntryContent> meanwhile = mode == Mode.TRAIN ? Optional.empty() : readOrSetAside(key, entry);
            return meanwhile.isPresent() ? meanwhile.get() : build(build, entry);
        });
    }

    private Optional<EntryContent> readOrSetAside(ModelKey key, StoreEntry entry) throws IOException {
        try {
            // Another builder may have set a damaged entry aside meanwhile and left nothing in its place.
            Optional<EntryContent> stored = entry.read();
            return stored.isPresent() ? stored : shipped(key);
        } catch (DamagedEntryException e) {
            LOG.log(
                    Level.WARNING,
                    "model {0} is damaged, {1}; it was set aside as {2} and is replaced",
                    key.folder(),
                    e.getMessage(),
                    entry.setAside());
            return shipped(key);
        }
    }

    private EntryContent build(ModelBuild build, StoreEntry entry) throws IOException {
        EntryContent content = build.run(progress);
        entry.publish(content);
        return content;
    }
}
