package dev.touchstone.study;

import dev.touchstone.study.figure.Findings;
import dev.touchstone.study.figure.TextBoxFigures;
import dev.touchstone.study.figure.TextBoxPage;
import dev.touchstone.study.plan.StudyMeasures;
import dev.touchstone.study.plan.StudyPlan;
import dev.touchstone.study.plan.TextBoxWorlds;
import dev.touchstone.study.run.StoredStudyModels;
import dev.touchstone.study.run.StudiedWorld;
import dev.touchstone.study.run.StudyModels;
import dev.touchstone.study.run.StudyRun;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The study of the TextBox worlds, as a command. It exits with 0 if all is well, with 1 if a world is not verified or a method broke, and
 * with 2 if it was not asked rightly.
 */
public final class TextBoxStudy {

    private static final List<StudyOutput<? super StudyResults>> OUTPUTS = List.of(
            new CsvOutput(),
            new JsonOutput(),
            new FigureOutput<StudyResults>(results -> TextBoxFigures.of(results.rows())),
            new PageOutput<StudyResults>(results ->
                    TextBoxPage.html(results.rows(), results.provenance().lines())));

    private TextBoxStudy() {}

    /** @param arguments {@code --key=value}, as the documentation of the study says */
    public static void main(String[] arguments) throws IOException {
        StudyArguments asked;
        StudyPlan plan;
        try {
            asked = StudyArguments.parse(arguments);
            plan = StudyPlan.of(
                    asked.filter(),
                    new TextBoxWorlds(asked.photographs()),
                    StudyMeasures.known(),
                    asked.samples(),
                    asked.baseSeed());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println("touchstone: " + e.getMessage());
            System.exit(2);
            return;
        }
        StudyModels models = new StoredStudyModels(asked.models(), asked.device(), asked.baseSeed());
        StudyResults results = run(plan, models, asked.output(), System.out);
        System.exit(results.whole() ? 0 : 1);
    }

    /** Computes what is missing, writes all outputs, and prints the summary. */
    static StudyResults run(StudyPlan plan, StudyModels models, Path output, PrintStream out) throws IOException {
        Path cells = output.resolve("cells").resolve(plan.folder());
        List<StudiedWorld> worlds = new StudyRun(plan, models, cells, out, System::nanoTime).run();
        StudyResults results = new StudyReport(plan, worlds).results();
        for (StudyOutput<? super StudyResults> each : OUTPUTS) {
            each.write(results, output);
        }
        StudySummary.lines(results).forEach(out::println);
        out.println("\nFindings of the paper, on these numbers");
        Findings.of(results.rows()).forEach(finding -> out.println(finding.text()));
        out.println(
                "\ntouchstone: %d rows in %s".formatted(results.rows().size(), output.resolve(CsvOutput.FILE_NAME)));
        out.println("touchstone: figures and comparison in " + output.resolve(PageOutput.FILE_NAME));
        return results;
    }
}
