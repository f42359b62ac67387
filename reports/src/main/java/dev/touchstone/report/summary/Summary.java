package dev.touchstone.report.summary;

import dev.touchstone.report.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All runs of an execution, as they stand in {@code summary.json}.
 *
 * @param schema version of the format, now {@value #SCHEMA}
 * @param session which virtual machine wrote it: its process id and the time of its start
 * @param versions what it ran on
 * @param models the models that were explained, each once
 * @param runs every run with its evidence
 */
public record Summary(int schema, String session, Versions versions, List<ModelEntry> models, List<RunEntry> runs) {

    public static final int SCHEMA = 3;

    /** The name of the file in the output directory. */
    public static final String FILE_NAME = "summary.json";

    public Summary {
        models = List.copyOf(models);
        runs = List.copyOf(runs);
    }

    /**
     * Reads a summary.
     *
     * @throws IOException if there is no such file, or no summary of this schema in it
     */
    public static Summary read(Path file) throws IOException {
        return SummaryJson.parse(Files.readString(file), file.toString());
    }

    /**
     * This summary after an earlier one of the same session: of two runs of one test and seed the later stays, in the place of the
     * earlier. What another session left is dropped.
     */
    Summary after(Summary earlier) {
        if (!earlier.session.equals(session)) {
            return this;
        }
        Map<String, RunEntry> merged = new LinkedHashMap<>();
        earlier.runs.forEach(run -> merged.put(run.key(), run));
        runs.forEach(run -> merged.put(run.key(), run));
        Map<String, ModelEntry> known = new LinkedHashMap<>();
        earlier.models.forEach(model -> known.put(model.weightsSha256(), model));
        models.forEach(model -> known.put(model.weightsSha256(), model));
        return new Summary(schema, session, versions, List.copyOf(known.values()), List.copyOf(merged.values()));
    }
}
