package dev.touchstone.study.andor;

import dev.touchstone.scenario.WholeFile;
import dev.touchstone.study.CsvTable;
import dev.touchstone.study.FigureOutput;
import dev.touchstone.study.JsonOutput;
import dev.touchstone.study.PageOutput;
import dev.touchstone.study.andor.figure.AndorFigures;
import dev.touchstone.study.andor.figure.AndorFindings;
import dev.touchstone.study.andor.figure.AndorPage;
import dev.touchstone.study.andor.plan.LogicPlan;
import dev.touchstone.study.andor.run.LogicRun;
import dev.touchstone.study.run.StoredStudyModels;
import dev.touchstone.study.run.StudyModels;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The study of the logical worlds, as a command. It exits with 0 if all is well, with 1 if a model is not verified or a method broke, and
 * with 2 if it was not asked rightly.
 */
public final class AndorStudy {

    private static final String TABLE = "results.csv";

    /** A truth table at once, but for those of 65,536 samples: what perturbs symbols asks the same of many samples, and asks it once. */
    private static final int CHUNK = 4096;

    private AndorStudy() {}

    /** @param arguments {@code --key=value}, as the documentation of the study says */
    public static void main(String[] arguments) throws IOException {
        AndorArguments asked;
        LogicPlan plan;
        try {
            asked = AndorArguments.parse(arguments);
            plan = LogicPlan.of(asked.filter(), asked.seeds(), asked.baseSeed());
        } catch (IllegalArgumentException e) {
            System.err.println("touchstone: " + e.getMessage());
            System.exit(2);
            return;
        }
        // Networks this small lose by every further thread, which waits for work by spinning.
        System.getProperties().putIfAbsent("ai.djl.pytorch.num_threads", "1");
        StudyModels models = new StoredStudyModels(asked.models(), asked.device(), asked.baseSeed(), CHUNK);
        System.exit(run(plan, models, asked.output(), System.out).whole() ? 0 : 1);
    }

    /** Computes what is missing, writes all outputs, and prints the summary. */
    static AndorResults run(LogicPlan plan, StudyModels models, Path output, PrintStream out) throws IOException {
        Path cells = output.resolve("cells").resolve(plan.folder());
        LogicRun run = new LogicRun(plan, models, cells, out, System::nanoTime);
        AndorResults results = new AndorReport(plan, run.run()).results();
        WholeFile.write(output.resolve(TABLE), new CsvTable<>(AndorRow.class).print(results.rows()));
        new JsonOutput().write(results.withoutRows(), output);
        new FigureOutput<AndorResults>(each -> AndorFigures.of(each.rows())).write(results, output);
        new PageOutput<AndorResults>(
                        each -> AndorPage.html(each.rows(), each.provenance().lines()))
                .write(results, output);
        AndorSummary.lines(results).forEach(out::println);
        out.println("\nFindings of the papers, on these numbers");
        AndorFindings.of(results.rows()).forEach(finding -> out.println(finding.text()));
        out.println("\ntouchstone: %d rows in %s".formatted(results.rows().size(), output.resolve(TABLE)));
        out.println("touchstone: figures and findings in " + output.resolve(PageOutput.FILE_NAME));
        return results;
    }
}
