package dev.touchstone.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One model in the store: a folder with its weights and its manifest, there whole or not at all. */
final class StoreEntry {

    private final Path folder;
    private final ModelKey key;
    private final EntryWriter writer;

    StoreEntry(Path store, ModelKey key) {
        this(store, key, EntryWriter.FORCING);
    }

    StoreEntry(Path store, ModelKey key, EntryWriter writer) {
        this.folder = store.resolve(key.folder());
        this.key = key;
        this.writer = writer;
    }

    /** The content, verified against its hashes; empty if there is no such entry. A link that leads nowhere is an entry, and a damaged one. */
    Optional<EntryContent> read() throws DamagedEntryException {
        try {
            return isThere() ? Optional.of(EntryContent.read(key, this::bytes, ModelOrigin.STORED)) : Optional.empty();
        } catch (IOException e) {
            throw new DamagedEntryException("it cannot be read, " + e, e);
        }
    }

    private boolean isThere() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<byte[]> bytes(String name) throws IOException, DamagedEntryException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new DamagedEntryException("it was taken away while it was read", e);
        }
    }

    /** Publishes the content, in place of what is there: written beside, forced to disk, renamed. If it fails, nothing is left of it. */
    void publish(EntryContent content) throws IOException {
        removeLeftovers();
        try {
            writeAndRename(content);
        } finally {
            removeLeftovers();
        }
    }

    private void writeAndRename(EntryContent content) throws IOException {
        Path beside = Files.createTempDirectory(folder.getParent(), temporaryPrefix());
        writer.write(beside.resolve(EntryFiles.WEIGHTS), Safetensors.write(content.weights()));
        writer.write(beside.resolve(EntryFiles.MANIFEST), ManifestJson.write(content.manifest()));
        if (isThere()) {
            replaceBy(beside);
        } else {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void replaceBy(Path beside) throws IOException {
        Path old =
                Files.createTempDirectory(folder.getParent(), temporaryPrefix()).resolve("replaced");
        Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    /** Moves a damaged entry out of the way and keeps it. @return where it is now */
    Path setAside() throws IOException {
        Path aside = Files.createTempDirectory(folder.getParent(), key.folder() + ".damaged-");
        return Files.move(folder, aside.resolve("entry"), StandardCopyOption.ATOMIC_MOVE);
    }

    private String temporaryPrefix() {
        return "." + key.folder() + ".tmp-";
    }

    /** Removes the entries of the same scenario and seed that have another key. */
    void removeOthers() throws IOException {
        remove(key::supersedes);
    }

    /** What an unfinished builder of this key left; called while the builder's lock is held. */
    private void removeLeftovers() throws IOException {
        remove(name -> name.startsWith(temporaryPrefix()));
    }

    private void remove(Predicate<String> sibling) throws IOException {
        List<Path> removed;
        try (Stream<Path> siblings = Files.list(folder.getParent())) {
            removed = siblings.filter(p -> sibling.test(p.getFileName().toString()))
                    .toList();
        }
        for (Path entry : removed) {
            try (Stream<Path> tree = Files.walk(entry)) {
                for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
