package dev.touchstone.report.summary;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.ShardRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All runs of an execution, as they stand in {@code summary.json}. Everything is in an order of its own, whatever the order of the runs.
 *
 * @param schema version of the format, now {@value #SCHEMA}
 * @param complete whether the execution has ended; false if it is still running, or stopped half-way
 * @param session which virtual machine wrote it: its process id and the time of its start; {@code merged} if it is put together from shards
 * @param provenance all that results depend on beside the tests themselves
 * @param shard the part of all tests that it holds; absent for all of them
 * @param models the models that were explained, each once
 * @param matrix the verdicts by method and scenario
 * @param gates the gates with the failures of their tests, adjusted for how many these are
 * @param tests every test with its verdict
 * @param runs every run with its evidence
 */
public record Summary(
        int schema,
        boolean complete,
        String session,
        Provenance provenance,
        Optional<ShardRecord> shard,
        List<ModelEntry> models,
        List<CellEntry> matrix,
        List<GateEntry> gates,
        List<TestEntry> tests,
        List<RunEntry> runs) {

    public static final int SCHEMA = 5;

    /** The name of the file in the output directory. */
    public static final String FILE_NAME = "summary.json";

    public Summary {
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(shard, "shard");
        models = List.copyOf(models);
        matrix = List.copyOf(matrix);
        gates = List.copyOf(gates);
        tests = List.copyOf(tests);
        runs = List.copyOf(runs);
    }

    /** A summary of these, ordered, with its matrix and gates. */
    public static Summary of(
            boolean complete,
            String session,
            Provenance provenance,
            Optional<ShardRecord> shard,
            Collection<ModelEntry> models,
            Collection<TestEntry> tests,
            Collection<RunEntry> runs) {
        List<RunEntry> orderedRuns = runs.stream()
                .sorted(Comparator.comparing(RunEntry::uniqueId).thenComparing(RunEntry::seed))
                .toList();
        List<TestEntry> orderedTests =
                tests.stream().sorted(Comparator.comparing(TestEntry::uniqueId)).toList();
        return new Summary(
                SCHEMA,
                complete,
                session,
                provenance,
                shard,
                models.stream()
                        .distinct()
                        .sorted(Comparator.comparing(ModelEntry::weightsSha256))
                        .toList(),
                VerdictMatrix.cells(orderedRuns),
                GateEntry.of(orderedTests),
                orderedTests,
                orderedRuns);
    }

    /**
     * Reads a summary.
     *
     * @throws IOException if there is no such file, or no summary of this schema in it
     */
    public static Summary read(Path file) throws IOException {
        return SummaryJson.parse(Files.readString(file), file.toString());
    }

    /** Writes it to a file, whole or not at all. */
    public void write(Path file) throws IOException {
        new SummaryFile(file).write(this);
    }

    /** The methods of the matrix, in alphabetical order. */
    public List<String> methods() {
        return distinct(CellEntry::method);
    }

    /** The scenarios of the matrix, in alphabetical order. */
    public List<String> scenarios() {
        return distinct(CellEntry::scenario);
    }

    private List<String> distinct(Function<CellEntry, String> name) {
        return matrix.stream().map(name).distinct().sorted().toList();
    }

    /** Whether this virtual machine wrote it. */
    public boolean isOwn() {
        return session.equals(Session.current());
    }

    /** Whether all tests passed or said nothing: none failed or broke, and none ended in different ways. */
    public boolean isGreen() {
        return complete
                && tests.stream()
                        .map(TestEntry::outcome)
                        .noneMatch(outcome -> outcome == RunOutcome.FAILED || outcome == RunOutcome.BROKEN)
                && runs.stream().noneMatch(RunEntry::unstable);
    }

    /**
     * This summary after an earlier one of the same session: of two runs of one test and seed the later stays, and knows how the earlier ended.
     * What another session left is dropped.
     */
    Summary after(Summary earlier) {
        if (!earlier.session.equals(session)) {
            return this;
        }
        Map<String, RunEntry> mergedRuns = new LinkedHashMap<>();
        earlier.runs.forEach(run -> mergedRuns.put(run.key(), run));
        runs.forEach(run -> mergedRuns.merge(run.key(), run, (before, rerun) -> rerun.after(before)));
        Map<String, TestEntry> mergedTests = new LinkedHashMap<>();
        earlier.tests.forEach(test -> mergedTests.put(test.uniqueId(), test));
        tests.forEach(test -> mergedTests.put(test.uniqueId(), test));
        boolean anyModel = provenance.machine().threads() > 0;
        return of(
                complete,
                session,
                anyModel ? provenance : earlier.provenance,
                shard.map(part -> earlier.shard.map(part::after).orElse(part)),
                Stream.concat(earlier.models.stream(), models.stream()).toList(),
                mergedTests.values(),
                mergedRuns.values());
    }
}
