package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.ConsistencyVariant;
import dev.touchstone.randomisation.meta.PerturbationSpace;
import dev.touchstone.scenario.WholeFile;
import dev.touchstone.study.CsvTable;
import dev.touchstone.study.run.FinishedCell;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The study of the randomisation tests, as a command. It exits with 0 if all is well, with 1 if a model is not verified or a method broke,
 * and with 2 if it was not asked rightly.
 */
public final class RandomisationStudy {

    private RandomisationStudy() {}

    /** @param arguments {@code --key=value}, as the documentation of the study says */
    public static void main(String[] arguments) throws IOException {
        RandomisationArguments asked;
        try {
            asked = RandomisationArguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("touchstone: " + e.getMessage());
            System.exit(2);
            return;
        }
        TestedModels models = new StoredTestedModels(
                asked.models(), asked.device(), asked.plan().design().firstSeed());
        System.exit(run(asked.plan(), models, asked.output(), System.out) ? 0 : 1);
    }

    /** Computes what is missing, writes all outputs, and prints the summary. @return whether nothing broke and all models are verified */
    static boolean run(RandomisationPlan plan, TestedModels models, Path output, PrintStream out) throws IOException {
        Path cells = output.resolve("cells").resolve(plan.folder());
        List<StudiedTests> studied = new RandomisationRun(plan, models, cells, out, System::nanoTime).run();
        tables(plan, studied, output);
        List<String> summary = RandomisationSummary.lines(plan, studied);
        WholeFile.write(output.resolve("summary.md"), String.join("\n", summary) + "\n");
        summary.forEach(out::println);
        out.println("\ntouchstone: tables and summary in " + output);
        return studied.stream().allMatch(RandomisationStudy::isWhole);
    }

    private static void tables(RandomisationPlan plan, List<StudiedTests> studied, Path output) throws IOException {
        WholeFile.write(
                output.resolve("results.csv"),
                new CsvTable<>(ReadingRow.class)
                        .print(studied.stream()
                                .flatMap(RandomisationStudy::readings)
                                .toList()));
        WholeFile.write(
                output.resolve("doses.csv"),
                new CsvTable<>(DoseRow.class)
                        .print(studied.stream()
                                .flatMap(RandomisationStudy::doses)
                                .toList()));
        if (plan.design().perturbations() > 0) {
            WholeFile.write(
                    output.resolve("criteria.csv"),
                    new CsvTable<>(CriteriaRow.class)
                            .print(studied.stream()
                                    .flatMap(RandomisationStudy::criteria)
                                    .toList()));
        }
    }

    private static Stream<ReadingRow> readings(StudiedTests studied) {
        return studied.readings().stream()
                .flatMap(its -> its.occasions().stream().map(at -> ReadingRow.of(studied, its.method(), at)));
    }

    private static Stream<DoseRow> doses(StudiedTests studied) {
        return studied.readings().stream()
                .flatMap(its -> its.doses().stream().map(dose -> DoseRow.of(studied, its.method(), dose)));
    }

    private static Stream<CriteriaRow> criteria(StudiedTests studied) {
        if (studied.sensitive().isEmpty()) {
            return Stream.empty();
        }
        return Arrays.stream(PerturbationSpace.values()).flatMap(space -> Arrays.stream(ConsistencyVariant.values())
                .map(variant -> CriteriaRow.of(studied, space, variant)));
    }

    private static boolean isWhole(StudiedTests studied) {
        return studied.model().isPresent()
                && studied.cells().stream().noneMatch(cell -> cell.outcome() == FinishedCell.Outcome.FAILED);
    }
}
