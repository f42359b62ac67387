package dev.touchstone.report.allure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.touchstone.scenario.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
        Path directory = results.path().toAbsolutePath().normalize();
        if (!Files.isDirectory(directory)) {
            return;
        }
        try {
            Set<String> deleted = new HashSet<>();
            for (Path file : olderFiles(directory, "-result.json", than)) {
                deleteResult(directory, file, deleted);
            }
            for (Path file : olderFiles(directory, "-container.json", than)) {
                deleteContainer(directory, file, deleted);
            }
            for (Path file : olderFiles(directory, "", than)) {
                deleteOfExecution(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the user wrote, or changed, stays. */
    private static void deleteOfExecution(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith(ExecutionFiles.PREFIX) && !name.endsWith(ExecutionFiles.MARK)) {
            Files.deleteIfExists(file);
        }
        Path mark = ExecutionFiles.mark(file);
        if (Files.exists(mark)
                && Files.exists(file)
                && Files.readString(mark).equals(Sha256.of(Files.readString(file)))) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(mark);
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
            deleteAttachments(directory, result.get());
            deleted.add(text(result.get(), "uuid"));
            Files.deleteIfExists(file);
        }
    }

    private static void deleteAttachments(Path directory, JsonObject of) throws IOException {
        for (JsonElement attachment : list(of, "attachments")) {
            Path source = directory
                    .resolve(text(attachment.getAsJsonObject(), "source"))
                    .normalize();
            if (directory.equals(source.getParent())) {
                Files.deleteIfExists(source);
            }
        }
        for (JsonElement step : list(of, "steps")) {
            deleteAttachments(directory, step.getAsJsonObject());
        }
    }

    /** If a result of ours was in it and none is left, of which another fork may have deleted some. */
    private static void deleteContainer(Path directory, Path file, Set<String> deleted) throws IOException {
        JsonArray children =
                parsed(file).map(container -> list(container, "children")).orElseGet(JsonArray::new);
        boolean ours = false;
        for (JsonElement child : children) {
            ours |= deleted.contains(child.getAsString());
            if (Files.exists(directory.resolve(child.getAsString() + "-result.json"))) {
                return;
            }
        }
        if (ours) {
            Files.deleteIfExists(file);
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
        } catch (NoSuchFileException | CharacterCodingException | JsonParseException e) {
            return Optional.empty();
        }
    }
}
