package dev.touchstone.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What can happen to an entry of the store, and how the store says it. */
enum EntryDamage {
    TRUNCATED("its weights do not have the hash that its manifest names") {
        @Override
        void inflict(Path entry) throws IOException {
            weights(entry, bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        }
    },
    BIT_FLIPPED("its weights do not have the hash that its manifest names") {
        @Override
        void inflict(Path entry) throws IOException {
            weights(entry, bytes -> {
                bytes[bytes.length - 100] ^= 4;
                return bytes;
            });
        }
    },
    WRONG_MAGIC("its weights do not have the hash that its manifest names") {
        @Override
        void inflict(Path entry) throws IOException {
            weights(entry, bytes -> {
                Arrays.fill(bytes, 0, 8, (byte) 0x7f);
                return bytes;
            });
        }
    },
    TRAILING_BYTES("its weights do not have the hash that its manifest names") {
        @Override
        void inflict(Path entry) throws IOException {
            weights(entry, bytes -> Arrays.copyOf(bytes, bytes.length + 4));
        }
    },
    EMPTY_WEIGHTS("its weights do not have the hash that its manifest names") {
        @Override
        void inflict(Path entry) throws IOException {
            weights(entry, bytes -> new byte[0]);
        }
    },
    EMPTY_MANIFEST("its manifest is incomplete") {
        @Override
        void inflict(Path entry) throws IOException {
            Files.write(entry.resolve(EntryFiles.MANIFEST), new byte[0]);
        }
    },
    TRUNCATED_MANIFEST("its manifest is no JSON of ours") {
        @Override
        void inflict(Path entry) throws IOException {
            manifest(entry, json -> json.substring(0, json.length() / 2));
        }
    },
    HOLLOW_VERIFICATION("its manifest is no JSON of ours") {
        @Override
        void inflict(Path entry) throws IOException {
            manifest(
                    entry,
                    json -> json.replaceFirst(
                            "(?s)\"verification\": \\{.*\"samples\"", "\"verification\": {}, \"samples\""));
        }
    },
    FOREIGN_MANIFEST("its manifest is that of another model, 0") {
        @Override
        void inflict(Path entry) throws IOException {
            manifest(entry, json -> json.replaceFirst("\"key\": \"[0-9a-f]+\"", "\"key\": \"0\""));
        }
    },
    OLD_FORMAT("it has format 1, and this version reads format " + ModelKey.FORMAT_VERSION) {
        @Override
        void inflict(Path entry) throws IOException {
            manifest(entry, json -> json.replaceFirst("\"formatVersion\": \\d+", "\"formatVersion\": 1"));
        }
    },
    NO_WEIGHTS("it has no file model.safetensors") {
        @Override
        void inflict(Path entry) throws IOException {
            Files.delete(entry.resolve(EntryFiles.WEIGHTS));
        }
    },
    DIRECTORY_IN_PLACE_OF_THE_WEIGHTS("it has no file model.safetensors") {
        @Override
        void inflict(Path entry) throws IOException {
            Files.delete(entry.resolve(EntryFiles.WEIGHTS));
            Files.createDirectory(entry.resolve(EntryFiles.WEIGHTS));
        }
    },
    FILE_IN_PLACE_OF_THE_FOLDER("it has no file manifest.json") {
        @Override
        void inflict(Path entry) throws IOException {
            remove(entry);
            Files.writeString(entry, "not a folder");
        }
    },
    WEIGHTS_LINK_TO_NOWHERE("it has no file model.safetensors") {
        @Override
        void inflict(Path entry) throws IOException {
            Files.delete(entry.resolve(EntryFiles.WEIGHTS));
            Files.createSymbolicLink(entry.resolve(EntryFiles.WEIGHTS), Path.of("nowhere"));
        }
    },
    FOLDER_LINKS_TO_NOWHERE("it has no file manifest.json") {
        @Override
        void inflict(Path entry) throws IOException {
            remove(entry);
            Files.createSymbolicLink(entry, Path.of("nowhere"));
        }
    },
    FOLDER_LINKS_TO_ITSELF("it has no file manifest.json") {
        @Override
        void inflict(Path entry) throws IOException {
            remove(entry);
            Files.createSymbolicLink(entry, entry.getFileName());
        }
    };

    private final String said;

    EntryDamage(String said) {
        this.said = said;
    }

    /** What the warning tells of it. */
    String said() {
        return said;
    }

    abstract void inflict(Path entry) throws IOException;

    private static void weights(Path entry, UnaryOperator<byte[]> change) throws IOException {
        Path file = entry.resolve(EntryFiles.WEIGHTS);
        Files.write(file, change.apply(Files.readAllBytes(file)));
    }

    private static void manifest(Path entry, UnaryOperator<String> change) throws IOException {
        Path file = entry.resolve(EntryFiles.MANIFEST);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private static void remove(Path entry) throws IOException {
        Files.delete(entry.resolve(EntryFiles.WEIGHTS));
        Files.delete(entry.resolve(EntryFiles.MANIFEST));
        Files.delete(entry);
    }
}
