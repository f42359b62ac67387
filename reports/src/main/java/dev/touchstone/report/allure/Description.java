package dev.touchstone.report.allure;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Exhibits;
import dev.touchstone.report.RandomisationProfile;
import dev.touchstone.report.markdown.Markdown;
import dev.touchstone.report.picture.Drawing;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The description of a test in an Allure report, in Markdown: the one place whose pictures are seen without a click. The pictures of
 * a test stay below {@value #BUDGET} characters; those beyond are among the attachments.
 */
final class Description {

    private static final int BUDGET = 100_000;

    private final StringBuilder text = new StringBuilder();
    private int pictures;

    private Description() {}

    static String of(List<RunRecord> runs) {
        Description description = new Description();
        for (RunRecord run : runs) {
            if (runs.size() > 1) {
                description.add("### Seed " + run.seed() + "\n");
            }
            description.add(run);
        }
        return description.text.toString();
    }

    private void add(RunRecord run) {
        Exhibits.of(run).forEach(evidence -> addPictures(run, evidence));
        run.evidence().forEach(this::addFigures);
        run.model()
                .ifPresent(model -> add(String.format(
                        Locale.ROOT,
                        "Model %s, worst bucket accuracy %.3f, weights `%.12s`.\n",
                        Markdown.escaped(model.architecture()),
                        model.worstBucketAccuracy(),
                        model.weightsSha256())));
        add("Again: <code>" + Markdown.escaped(run.repeatCommand()) + "</code>\n");
    }

    /** The sample to look at, and those to hold it against as far as there is room. */
    private void addPictures(RunRecord run, Evidence evidence) {
        addRow(evidence.exhibit().orElseThrow(), () -> PictureRow.of(run.method(), evidence));
        for (Exhibit exhibit : evidence.beside()) {
            addRow(exhibit, () -> PictureRow.sample(run.method(), evidence, exhibit));
        }
    }

    private void addRow(Exhibit exhibit, Supplier<String> artist) {
        Drawing<String> drawing = Drawing.attempt(artist);
        String row = drawing.result().orElse(Markdown.escaped(drawing.note()) + "\n");
        if (pictures + row.length() > BUDGET) {
            add("The picture " + exhibit.name() + " is among the attachments.\n");
            return;
        }
        pictures += row.length();
        add(row);
    }

    private void addFigures(Evidence evidence) {
        add("**%s**: %s.%s Map as %s.\n"
                .formatted(
                        Markdown.escaped(evidence.assertion()),
                        Markdown.escaped(evidence.verdict().toString()),
                        asked(evidence),
                        Markdown.escaped(evidence.scalarisation())));
        evidence.fault()
                .ifPresent(fault -> add("%d of %d maps of bucket %s hold %s: %s.\n"
                        .formatted(
                                fault.count(),
                                fault.of(),
                                Markdown.escaped(fault.bucket().toString()),
                                fault.fault().description(),
                                Markdown.escaped(fault.detail()))));
        if (!evidence.buckets().isEmpty()) {
            add(BucketTable.of(evidence).markdown());
        }
        if (!evidence.drops().isEmpty()) {
            add(DropTable.markdown(evidence));
        }
        evidence.randomisation().ifPresent(this::addRandomisation);
    }

    private void addRandomisation(RandomisationEvidence found) {
        found.broken().ifPresent(broken -> add(Markdown.escaped(broken.told()) + ".\n"));
        StringBuilder line = new StringBuilder(RandomisationProfile.figure(found));
        if (!Double.isNaN(found.ceiling())) {
            line.append(String.format(Locale.ROOT, "; ceiling %.2f", found.ceiling()));
        }
        found.controls()
                .forEach((method, value) -> line.append(String.format(Locale.ROOT, "; %s %.2f", method, value)));
        add(Markdown.escaped(line.toString()) + ".\n");
        if (!found.steps().isEmpty()) {
            add(StepTable.of(found).markdown());
        }
    }

    /** The number that was asked for, unless a fault came before any number. */
    private static String asked(Evidence evidence) {
        if (evidence.fault().isPresent()) {
            return "";
        }
        String where = evidence.drops().isEmpty() ? " in every bucket" : " in every pair";
        return " Asked for %s%s."
                .formatted(
                        Markdown.escaped(evidence.expected()),
                        evidence.randomisation().isPresent() ? "" : where);
    }

    private void add(String paragraph) {
        text.append(paragraph).append('\n');
    }
}
