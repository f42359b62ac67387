package dev.touchstone.report.summary;

import dev.touchstone.ModelSummary;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.engine.shard.Unit;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A finished run.
 *
 * @param uniqueId of its test; the seeds of a test share it
 * @param displayName of its test
 * @param testClass fully qualified name
 * @param testMethod name of the scenario method
 * @param tags of the test, in alphabetical order
 * @param scenario id of the scenario
 * @param method id of the saliency method
 * @param seed index of the model seed
 * @param baseSeed base of all random streams
 * @param outcome how it ended
 * @param failure the first line of what it threw; empty if it threw nothing
 * @param message all of it, at most {@value Message#LONGEST} characters
 * @param weightsSha256 of the explained model; empty if the run ended before one was asked for
 * @param milliseconds how long it took
 * @param earlier how it ended before in the same session, as in a rerun
 * @param unstable whether it ended in different ways, though its seeds are pinned: something else decides
 * @param repeatCommand the command that repeats its test
 * @param evidence what its assertions found, in their order
 * @param directory where its files are, from that of the summary on, with slashes
 * @param figures what there is to see of it, in files of that directory
 */
public record RunEntry(
        String uniqueId,
        String displayName,
        String testClass,
        String testMethod,
        List<String> tags,
        String scenario,
        String method,
        int seed,
        long baseSeed,
        RunOutcome outcome,
        String failure,
        String message,
        String weightsSha256,
        long milliseconds,
        List<RunOutcome> earlier,
        boolean unstable,
        String repeatCommand,
        List<EvidenceEntry> evidence,
        String directory,
        List<FigureEntry> figures) {

    /** The segment in the unique ids of methods from a list. */
    private static final String LISTED = "test-template-invocation";

    public RunEntry {
        tags = List.copyOf(tags);
        earlier = List.copyOf(earlier);
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
    }

    static RunEntry of(DrawnRun drawn, Path root) {
        RunRecord run = drawn.run();
        String message = Message.of(run);
        return new RunEntry(
                run.uniqueId(),
                run.displayName(),
                run.testClass(),
                run.testMethod(),
                run.tags().stream().sorted().toList(),
                run.scenario(),
                run.method(),
                run.seed(),
                run.baseSeed(),
                run.outcome(),
                Message.headline(message),
                message,
                run.model().map(ModelSummary::weightsSha256).orElse(""),
                run.duration().toMillis(),
                List.of(),
                false,
                run.repeatCommand(),
                run.evidence().stream().map(EvidenceEntry::of).toList(),
                relative(run.directory(), root),
                drawn.figures().stream().map(FigureEntry::of).toList());
    }

    private static String relative(Path directory, Path root) {
        Path from = root.toAbsolutePath().normalize();
        Path to = directory.toAbsolutePath().normalize();
        return StreamSupport.stream((to.startsWith(from) ? from.relativize(to) : to).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    String key() {
        return uniqueId + "#" + seed;
    }

    /** With what it stays together on shards. */
    public Unit unit() {
        return uniqueId.contains("/[" + LISTED + ":") ? new Unit(scenario, method) : Unit.ofClass(scenario, testClass);
    }

    /** This run as a rerun of another one. */
    RunEntry after(RunEntry before) {
        List<RunOutcome> all = new ArrayList<>(before.earlier);
        all.add(before.outcome);
        return new RunEntry(
                uniqueId,
                displayName,
                testClass,
                testMethod,
                tags,
                scenario,
                method,
                seed,
                baseSeed,
                outcome,
                failure,
                message,
                weightsSha256,
                milliseconds,
                all,
                all.stream().anyMatch(other -> other != outcome),
                repeatCommand,
                evidence,
                directory,
                figures);
    }
}
