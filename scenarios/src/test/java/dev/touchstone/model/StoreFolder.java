package dev.touchstone.model;

import ai.djl.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A store of tiny models in a folder, counting what it trains. */
final class StoreFolder implements TrainingProgress {

    static final TinyWorld WORLD = new TinyWorld(0.9, 20);

    private final Path directory;
    private final EntryWriter writer;
    private int trainings;

    StoreFolder(Path directory) {
        this(directory, EntryWriter.FORCING);
    }

    StoreFolder(Path directory, EntryWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    @Override
    public void step(State state) {}

    @Override
    public void finished(State state) {
        trainings++;
    }

    int trainings() {
        return trainings;
    }

    /** Of the weights of the tiny world's model of a seed. */
    String hash(int seed) {
        ModelStore store =
                new ModelStore(directory, ModelStore.Mode.STORE, this, StoreFolder.class.getClassLoader(), writer);
        try (TrainedModel model = store.obtain(WORLD, seed, 1, Device.cpu())) {
            return model.weightsSha256();
        }
    }

    Path entry(int seed) {
        return directory.resolve(ModelKey.of(WORLD, seed, 1).folder());
    }

    /** The names of all that lies in the folder, but for locks. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("locks"))
                    .sorted()
                    .toList();
        }
    }

    /** Where a damaged entry of a seed was set aside. */
    Path setAside(int seed) throws IOException {
        String prefix = entry(seed).getFileName() + ".damaged-";
        return directory
                .resolve(names().stream()
                        .filter(name -> name.startsWith(prefix))
                        .findFirst()
                        .orElseThrow())
                .resolve("entry");
    }
}
