package dev.touchstone.study.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The finished cells on disk, one file each with the hash of its content. */
final class CellFiles<C extends FinishedCell> {

    private final Class<C> type;
    private final Path directory;
    private final Consumer<String> said;

    /** @param said gets a line for each file that is damaged */
    CellFiles(Class<C> type, Path directory, Consumer<String> said) {
        this.type = type;
        this.directory = directory;
        this.said = said;
    }

    /** Whether there is a file, whatever is in it. */
    boolean exist(CellPlace key) {
        return Files.exists(file(key));
    }

    /** The stored cell, if it was decided by the same; a damaged file is said, and counts as not there. */
    Optional<C> read(CellPlace key, Object stamp) {
        if (!exist(key)) {
            return Optional.empty();
        }
        try {
            C cell = content(Files.readString(file(key)));
            return cell.stamp().equals(stamp) && cell.key().equals(key) ? Optional.of(cell) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            said.accept("%s is damaged and is computed anew: %s".formatted(file(key), e.getMessage()));
            return Optional.empty();
        }
    }

    /** @throws UncheckedIOException if it cannot be written */
    void write(C cell) {
        JsonObject kept = new JsonObject();
        JsonElement content = StudyJson.GSON.toJsonTree(cell);
        kept.addProperty("sha256", hash(content));
        kept.add("cell", content);
        try {
            WholeFile.write(file(cell.key()), StudyJson.GSON.toJson(kept) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cell " + cell.key() + " cannot be kept in " + directory, e);
        }
    }

    private C content(String text) {
        JsonObject kept = StudyJson.GSON.fromJson(text, JsonObject.class);
        if (kept == null || !kept.has("sha256") || !kept.has("cell")) {
            throw new JsonParseException("it holds no cell and its hash");
        }
        JsonElement content = kept.get("cell");
        if (!kept.get("sha256").getAsString().equals(hash(content))) {
            throw new JsonParseException("its content does not have the hash that stands in it");
        }
        return StudyJson.GSON.fromJson(content, type);
    }

    private Path file(CellPlace key) {
        return directory.resolve(key.fileName());
    }

    private static String hash(JsonElement content) {
        return Sha256.of(StudyJson.GSON.toJson(content));
    }
}
