package dev.touchstone.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One model in the store: a folder with its weights and its manifest, there whole or not at all. */
final class StoreEntry {

    private static final String WEIGHTS = "model.safetensors";
    private static final String MANIFEST = "manifest.json";
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Path folder;
    private final ModelKey key;

    StoreEntry(Path store, ModelKey key) {
        this.folder = store.resolve(key.folder());
        this.key = key;
    }

    /** What an entry holds. */
    record Content(ModelManifest manifest, Map<String, Tensor> weights) {}

    /** The content, verified against its hashes; empty if there is no such entry. */
    Optional<Content> read() throws IOException, DamagedEntryException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        byte[] manifestBytes = bytes(MANIFEST);
        byte[] weights = bytes(WEIGHTS);
        ModelManifest manifest = manifest(manifestBytes);
        if (!key.hash().equals(manifest.key())) {
            throw new DamagedEntryException("its manifest is that of another model, " + manifest.key());
        }
        if (!Sha256.of(weights).equals(manifest.weightsSha256())) {
            throw new DamagedEntryException("its weights do not have the hash that its manifest names");
        }
        return Optional.of(new Content(manifest, Safetensors.read(weights)));
    }

    private byte[] bytes(String name) throws IOException, DamagedEntryException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new DamagedEntryException("it has no file " + name);
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new DamagedEntryException("it was taken away while it was read", e);
        }
    }

    private static ModelManifest manifest(byte[] bytes) throws DamagedEntryException {
        try {
            ModelManifest manifest = JSON.fromJson(new String(bytes, StandardCharsets.UTF_8), ModelManifest.class);
            if (manifest == null || manifest.verification() == null) {
                throw new DamagedEntryException("its manifest is incomplete");
            }
            return manifest;
        } catch (RuntimeException e) {
            // Gson throws bare RuntimeExceptions where a record refuses what it read.
            throw new DamagedEntryException("its manifest is no JSON of ours: " + e.getMessage(), e);
        }
    }

    /** Publishes the content, in place of what is there: written beside, forced to disk, renamed. */
    void publish(ModelManifest manifest, byte[] weights) throws IOException {
        removeLeftovers();
        Path beside = Files.createTempDirectory(folder.getParent(), temporaryPrefix());
        write(beside.resolve(WEIGHTS), weights);
        write(beside.resolve(MANIFEST), JSON.toJson(manifest).getBytes(StandardCharsets.UTF_8));
        if (Files.exists(folder)) {
            Path old = Files.createTempDirectory(folder.getParent(), temporaryPrefix());
            Files.move(folder, old.resolve("replaced"), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        removeLeftovers();
    }

    /** Moves a damaged entry out of the way and keeps it. @return where it is now */
    Path setAside() throws IOException {
        Path aside = Files.createTempDirectory(folder.getParent(), key.folder() + ".damaged-");
        return Files.move(folder, aside.resolve("entry"), StandardCopyOption.ATOMIC_MOVE);
    }

    private String temporaryPrefix() {
        return "." + key.folder() + ".tmp-";
    }

    /** What a killed builder of this key left; called while the builder's lock is held. */
    private void removeLeftovers() throws IOException {
        List<Path> leftovers;
        try (Stream<Path> siblings = Files.list(folder.getParent())) {
            leftovers = siblings.filter(p -> p.getFileName().toString().startsWith(temporaryPrefix()))
                    .toList();
        }
        for (Path leftover : leftovers) {
            try (Stream<Path> tree = Files.walk(leftover)) {
                for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
