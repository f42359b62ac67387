package dev.touchstone.ratchet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.FileInfo;

/**
 * What messages about a run tell beside its figures.
 *
 * @param run the run
 * @param recorded what is recorded of its test class
 * @param file where
 * @param again the command that repeats its test
 */
public record RatchetContext(RecordedRun run, RatchetFile recorded, Path file, String again) {

    /** E.g. {@code gradient on textbox/simple-fr}. */
    String subject() {
        return run.method() + " on " + run.scenario();
    }

    /** The command that records what its test measures. */
    String record() {
        return again + " -Dtouchstone.ratchet=record";
    }

    FileInfo asRecorded() {
        return info(recorded);
    }

    FileInfo with(List<Entry> now) {
        return info(recorded.with(now));
    }

    private FileInfo info(RatchetFile content) {
        return new FileInfo(file.toString(), content.text().getBytes(StandardCharsets.UTF_8));
    }
}
