package dev.touchstone.method;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chunk sizes on disk, one a line: what they are for, an equals sign and the number. It only saves time: what cannot be read counts as
 * not there, and what cannot be written is let be. A writer replaces the whole file, so that a reader sees the old or the new one.
 */
final class ChunkFile {

    private static final System.Logger LOG = System.getLogger(ChunkFile.class.getName());
    private static final String HEADER =
            "# Samples a call, as measured to be the fastest on this machine. Take a line out, and it is measured again.\n";

    private final Path path;

    ChunkFile(Path path) {
        this.path = path;
    }

    /** The size kept under this name, if there is one. */
    OptionalInt chunk(String name) {
        Integer chunk = read().get(name);
        return chunk == null ? OptionalInt.empty() : OptionalInt.of(chunk);
    }

    /** Keeps a size under a name, beside what is there. */
    synchronized void keep(String name, int chunk) {
        Map<String, Integer> chunks = read();
        chunks.put(name, chunk);
        String lines = chunks.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining("", HEADER, ""));
        try {
            replace(lines);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "chunk sizes are not kept for the next run", e);
        }
    }

    private void replace(String text) throws IOException {
        Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), ".chunks-", ".tmp");
        try {
            Files.writeString(beside, text);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Map<String, Integer> read() {
        Map<String, Integer> chunks = new TreeMap<>();
        try {
            Files.readAllLines(path).forEach(line -> readLine(line, chunks));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no chunk sizes of an earlier run", e);
        }
        return chunks;
    }

    private static void readLine(String line, Map<String, Integer> into) {
        int equals = line.lastIndexOf('=');
        String number = line.substring(equals + 1).strip();
        if (equals > 0 && !line.startsWith("#") && number.matches("[1-9]\\d{0,2}")) {
            int chunk = Integer.parseInt(number);
            if (chunk <= ChunkSearch.LARGEST) {
                into.put(line.substring(0, equals).strip(), chunk);
            }
        }
    }
}
