package dev.touchstone.study.andor.retraining;

import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.scenario.WholeFile;
import dev.touchstone.study.CsvTable;
import dev.touchstone.study.andor.plan.LogicStudyWorld;
import dev.touchstone.study.run.StoredStudyModels;
import dev.touchstone.study.run.StudyModel;
import dev.touchstone.study.run.StudyModels;
import dev.touchstone.study.run.UnverifiedWorldException;
import dev.touchstone.study.run.WorldSamples;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains networks anew on what methods keep, as a command. Networks that an earlier run has trained are taken again, so it goes on where it was
 * stopped. It exits with 0 if all is well, with 1 if a model is not verified or a method broke, and with 2 if it was not asked rightly.
 */
public final class RetrainingStudy {

    private static final String TABLE = "results.csv";

    private final RetrainingArguments asked;
    private final StudyModels explained;
    private final StudyModels retrained;
    private final PrintStream out;
    private final List<RetrainingRow> rows = new ArrayList<>();
    private boolean whole = true;

    RetrainingStudy(RetrainingArguments asked, StudyModels explained, StudyModels retrained, PrintStream out) {
        this.asked = asked;
        this.explained = explained;
        this.retrained = retrained;
        this.out = out;
    }

    /** @param arguments {@code --key=value}, as the documentation of the studies says */
    public static void main(String[] arguments) throws IOException {
        RetrainingArguments asked;
        try {
            asked = RetrainingArguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("touchstone: " + e.getMessage());
            System.exit(2);
            return;
        }
        long seed = asked.plan().baseSeed();
        RetrainingStudy study = new RetrainingStudy(
                asked,
                new StoredStudyModels(asked.models(), asked.device(), seed),
                new StoredStudyModels(asked.output().resolve("models"), asked.device(), seed),
                System.out);
        System.exit(study.run() ? 0 : 1);
    }

    /** Goes through all worlds and methods; the table is written anew after each method. @return whether nothing broke */
    boolean run() throws IOException {
        for (LogicStudyWorld world : asked.plan().worlds()) {
            try (StudyModel model = explained.open(world.scenario(), 0)) {
                WorldSamples samples = new WorldSamples(
                        world.scenario(), model, Integer.MAX_VALUE, asked.plan().baseSeed());
                Retraining retraining = new Retraining(world, model, samples, retrained);
                for (SaliencyMethod method : asked.plan().methods()) {
                    study(retraining, method);
                }
            } catch (UnverifiedWorldException e) {
                broken(world.scenario().id() + ": " + e.getMessage());
            }
        }
        out.println("touchstone: %d rows in %s"
                .formatted(rows.size(), asked.output().resolve(TABLE)));
        return whole;
    }

    private void study(Retraining retraining, SaliencyMethod method) throws IOException {
        String place = retraining.world().scenario().id() + " " + method.id();
        try {
            for (RetrainingRow row : retraining.rows(method, asked.thresholds())) {
                rows.add(row);
                out.println(line(place, row));
            }
            WholeFile.write(asked.output().resolve(TABLE), new CsvTable<>(RetrainingRow.class).print(rows));
        } catch (UnsupportedLayerException e) {
            out.println("touchstone: %s is left out: %s".formatted(place, e.getMessage()));
        } catch (IllegalArgumentException | MalformedAttributionException e) {
            broken(place + ": " + e.getMessage());
        }
    }

    private static String line(String place, RetrainingRow row) {
        return String.format(
                Locale.ROOT,
                "touchstone: %s, threshold %s: %.1f %% masked, %.1f %% proved, %.1f %% right when trained anew (%+.1f)",
                place,
                row.threshold(),
                100 * row.reduction(),
                100 * row.logicalAccuracy(),
                100 * row.retrainedAccuracy(),
                row.advantage());
    }

    private void broken(String what) {
        whole = false;
        out.println("touchstone: " + what);
    }
}
