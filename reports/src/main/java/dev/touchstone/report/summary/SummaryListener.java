package dev.touchstone.report.summary;

import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Versions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes {@code summary.json} into the output directory. Executions of one virtual machine, such as Surefire's reruns, are joined;
 * those of several at once are not: the last to end leaves its own. One without runs still replaces what another machine left.
 */
public final class SummaryListener implements RunListener {

    private final List<RunEntry> runs = new ArrayList<>();
    private final Set<ModelEntry> models = new LinkedHashSet<>();
    private Path outputDirectory;

    @Override
    public synchronized void executionStarted(Path directory) {
        outputDirectory = directory;
    }

    @Override
    public synchronized List<RunFile> runFinished(RunRecord run) {
        runs.add(RunEntry.of(run));
        run.model().map(ModelEntry::of).ifPresent(models::add);
        return List.of();
    }

    @Override
    public synchronized void executionFinished() {
        if (outputDirectory == null) {
            return;
        }
        try {
            new SummaryFile(outputDirectory.resolve(Summary.FILE_NAME)).add(summary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Summary summary() {
        return new Summary(Summary.SCHEMA, Session.current(), Versions.current(), List.copyOf(models), runs);
    }
}
