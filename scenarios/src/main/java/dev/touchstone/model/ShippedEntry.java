package dev.touchstone.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The model of a key that ships on the class path, in the layout of the store. It is read where it lies and copied nowhere. */
final class ShippedEntry {

    /** The resource folder of all shipped models. */
    static final String FOLDER = "dev/touchstone/model/shipped";

    private final ClassLoader classPath;
    private final ModelKey key;

    ShippedEntry(ClassLoader classPath, ModelKey key) {
        this.classPath = classPath;
        this.key = key;
    }

    /** The content, verified against its hashes; empty if no such model ships. */
    Optional<EntryContent> read() throws DamagedEntryException {
        try {
            boolean ships = bytes(EntryFiles.MANIFEST).isPresent()
                    || bytes(EntryFiles.WEIGHTS).isPresent();
            return ships ? Optional.of(EntryContent.read(key, this::bytes, ModelOrigin.SHIPPED)) : Optional.empty();
        } catch (IOException e) {
            throw new DamagedEntryException("it cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<byte[]> bytes(String name) throws IOException {
        try (InputStream in = classPath.getResourceAsStream(String.join("/", FOLDER, key.folder(), name))) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
