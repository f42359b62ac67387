package dev.touchstone.report.summary;

import dev.touchstone.report.DrawnRun;
import java.nio.file.Path;

/** A run by itself, as the summary has it. */
public final class RunJson {

    private RunJson() {}

    /** JSON of its {@link RunEntry}, ended by a line feed; its directory is told from where the process runs. */
    public static String of(DrawnRun drawn) {
        return SummaryJson.print(RunEntry.of(drawn, Path.of("")));
    }
}
