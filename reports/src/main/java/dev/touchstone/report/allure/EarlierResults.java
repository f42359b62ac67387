package dev.touchstone.report.allure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Results of earlier builds, which Allure never cleans and would take for retries of the tests of this one. Only those of our engine are deleted, with
 * their attachments, the containers that hold nothing else, and what we said of the execution as a whole; what other tools left in the directory stays.
 */
final class EarlierResults {

    private static final String ENGINE = "[engine:touchstone]";

    private EarlierResults() {}

    /** Deletes those that are older. Several forks may do so at once. */
    static void delete(ResultsDirectory results, Instant than) {
        if (!Files.isDirectory(results.path())) {
            return;
        }
        try {
            Set<String> deleted = new HashSet<>();
            for (Path file : olderFiles(results.path(), "-result.json", than)) {
                deleteResult(results.path(), file, deleted);
            }
            for (Path file : olderFiles(results.path(), "-container.json", than)) {
                deleteContainer(file, deleted);
            }
            for (Path file : olderFiles(results.path(), "", than)) {
                if (file.getFileName().toString().startsWith(ExecutionFiles.PREFIX)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> olderFiles(Path directory, String ending, Instant than) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> isOlder(file, than))
                    .toList();
        }
    }

    private static boolean isOlder(Path file, Instant than) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (IOException e) {
            return false;
        }
    }

    private static void deleteResult(Path directory, Path file, Set<String> deleted) throws IOException {
        Optional<JsonObject> result = parsed(file).filter(EarlierResults::isOurs);
        if (result.isPresent()) {
            for (JsonElement attachment : list(result.get(), "attachments")) {
                Path source = directory
                        .resolve(text(attachment.getAsJsonObject(), "source"))
                        .normalize();
                if (source.startsWith(directory)) {
                    Files.deleteIfExists(source);
                }
            }
            deleted.add(text(result.get(), "uuid"));
            Files.deleteIfExists(file);
        }
    }

    private static void deleteContainer(Path file, Set<String> deleted) throws IOException {
        Optional<JsonArray> children = parsed(file).map(container -> list(container, "children"));
        if (children.isPresent() && !children.get().isEmpty()) {
            boolean ours = true;
            for (JsonElement child : children.get()) {
                ours &= deleted.contains(child.getAsString());
            }
            if (ours) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isOurs(JsonObject result) {
        for (JsonElement label : list(result, "labels")) {
            JsonObject pair = label.getAsJsonObject();
            if (text(pair, "name").equals("junit.platform.uniqueid")
                    && text(pair, "value").startsWith(ENGINE)) {
                return true;
            }
        }
        return false;
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray list ? list : new JsonArray();
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    /** Empty for what is not there any more, or is no result. */
    private static Optional<JsonObject> parsed(Path file) throws IOException {
        try {
            return Optional.of(JsonParser.parseString(Files.readString(file)))
                    .filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject);
        } catch (NoSuchFileException | JsonParseException e) {
            return Optional.empty();
        }
    }
}
