package dev.touchstone.report.summary;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.TestRecord;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Report;
import dev.touchstone.report.Versions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Writes {@code summary.json} into the output directory, at the beginning, while tests run and at the end, so that a machine that stops half-way leaves what it
 * found. Executions of one virtual machine, such as Surefire's reruns, are joined; those of several at once are not: the last to end leaves its
 * own. One without runs still replaces what another machine left.
 */
public final class SummaryReport implements Report {

    /** The least time between two writings before the end. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** And by how much it is longer than writing takes: long summaries are written seldom. */
    private static final int SHARE = 20;

    private final LongSupplier nanoTime;
    private final List<RunEntry> runs = new ArrayList<>();
    private final List<TestEntry> tests = new ArrayList<>();
    private final Set<ModelEntry> models = new LinkedHashSet<>();
    private Optional<Open> open = Optional.empty();
    private long nextWrite;

    /** What an execution began with. */
    private record Open(ExecutionRecord execution, SummaryFile file, Optional<Summary> before) {}

    public SummaryReport() {
        this(System::nanoTime);
    }

    /** @param nanoTime tells the time */
    SummaryReport(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized void executionStarted(ExecutionRecord execution) {
        SummaryFile file = new SummaryFile(execution.outputDirectory().resolve(Summary.FILE_NAME));
        open = Optional.of(new Open(execution, file, file.read()));
        // What an earlier execution left must not be taken for the end of this one.
        write(false);
    }

    @Override
    public synchronized List<RunFile> runFinished(DrawnRun drawn) {
        open.ifPresent(begun -> runs.add(RunEntry.of(drawn, begun.execution().outputDirectory())));
        drawn.run().model().map(ModelEntry::of).ifPresent(models::add);
        return List.of();
    }

    @Override
    public synchronized void testFinished(TestRecord test) {
        tests.add(TestEntry.of(test));
        if (nanoTime.getAsLong() - nextWrite >= 0) {
            write(false);
        }
    }

    @Override
    public synchronized void executionFinished() {
        write(true);
    }

    private void write(boolean complete) {
        long start = nanoTime.getAsLong();
        open.ifPresent(begun -> {
            try {
                Summary own = summary(begun.execution(), complete);
                begun.file().write(begun.before().map(own::after).orElse(own));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            long now = nanoTime.getAsLong();
            nextWrite = now + Math.max(PAUSE.toNanos(), SHARE * (now - start));
        });
    }

    private Summary summary(ExecutionRecord execution, boolean complete) {
        Machine machine = models.isEmpty()
                ? Machine.idle()
                : Machine.with(execution.settings().getOrDefault("touchstone.device", "auto"));
        return Summary.of(
                complete,
                Session.current(),
                new Provenance(Versions.current(), machine, execution.settings()),
                execution.shard(),
                models,
                tests,
                runs);
    }
}
