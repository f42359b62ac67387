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
 * is needed; only then is it trained, and kept in the directory. Where it cannot be kept, it is used all the same, and that is said.
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
    private final EntryWriter writer;

    /** When to train. */
    public enum Mode {
        /** Take a model from the store, or a shipped one; train and keep it only if there is neither. */
        STORE,
        /** Train afresh, whatever ships, and replace what the store holds. */
        TRAIN
    }

    /** @param directory the root of the store; made when the first model is kept */
    public ModelStore(Path directory, Mode mode, TrainingProgress progress) {
        this(directory, mode, progress, ModelStore.class.getClassLoader(), EntryWriter.FORCING);
    }

    /**
     * @param classPath where shipped models are looked for
     * @param writer writes what is kept
     */
    ModelStore(Path directory, Mode mode, TrainingProgress progress, ClassLoader classPath, EntryWriter writer) {
        this.directory = directory.toAbsolutePath();
        this.mode = mode;
        this.progress = progress;
        this.classPath = classPath;
        this.writer = writer;
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
     * @throws UncheckedIOException if the wait for another builder is interrupted
     */
    public TrainedModel obtain(Scenario scenario, int seed, long baseSeed, Device device) {
        ModelBuild build = new ModelBuild(scenario, seed, baseSeed, device);
        StoreEntry entry = new StoreEntry(directory, build.key(), writer);
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

    private Optional<EntryContent> ready(ModelKey key, StoreEntry entry) {
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
        try {
            return BuilderLock.holding(directory, key, whenBusy, () -> readOrBuild(build, entry));
        } catch (LockUnavailableException e) {
            // Who cannot lock here cannot publish here either, so builders have nothing to spoil for each other.
            return readOrBuild(build, entry);
        }
    }

    private EntryContent readOrBuild(ModelBuild build, StoreEntry entry) {
        Optional<EntryContent> ready = mode == Mode.TRAIN ? Optional.empty() : readOrSetAside(build.key(), entry);
        return ready.isPresent() ? ready.get() : build(build, entry);
    }

    private Optional<EntryContent> readOrSetAside(ModelKey key, StoreEntry entry) {
        try {
            // Another builder may have set a damaged entry aside meanwhile and left nothing in its place.
            Optional<EntryContent> stored = entry.read();
            return stored.isPresent() ? stored : shipped(key);
        } catch (DamagedEntryException e) {
            LOG.log(
                    Level.WARNING,
                    "model {0} is damaged, {1}; {2}, and it is replaced",
                    key.folder(),
                    e.getMessage(),
                    whereItIs(entry));
            return shipped(key);
        }
    }

    private static String whereItIs(StoreEntry damaged) {
        try {
            return "it was set aside as " + damaged.setAside();
        } catch (IOException e) {
            return "it could not be set aside, " + e;
        }
    }

    private EntryContent build(ModelBuild build, StoreEntry entry) {
        EntryContent content = build.run(progress);
        // An interrupt would close the files that are written; whoever is called away now has trained it to the end.
        boolean interrupted = Thread.interrupted();
        try {
            entry.publish(content);
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "model {0} is used, but could not be kept in {1}, {2}; free or mend that directory, or name another with"
                            + " touchstone.models.dir, or each run trains it again",
                    build.key().folder(),
                    directory,
                    e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return content;
    }
}
