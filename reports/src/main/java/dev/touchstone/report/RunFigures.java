package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.picture.Drawing;
import dev.touchstone.report.picture.ExhibitPicture;
import dev.touchstone.report.picture.SamplesSheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Draws what a run has to show: of each evidence that failed it the sample to look at, those to hold it against, and what was measured in
 * each bucket or, of a randomisation test with a cascade, the profile.
 * Of evidence that left a run undecided only what was measured in each bucket.
 */
final class RunFigures {

    private final RunRecord run;
    private final List<Figure> figures = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RunFigures(RunRecord run) {
        this.run = run;
    }

    static List<Figure> of(RunRecord run) {
        RunFigures drawn = new RunFigures(run);
        Exhibits.of(run).forEach(drawn::add);
        Exhibits.undecided(run)
                .forEach(evidence -> drawn.addBuckets(
                        drawn.unused(evidence.exhibit().map(Exhibit::name).orElse("all")), evidence));
        return List.copyOf(drawn.figures);
    }

    private void add(Evidence evidence) {
        Exhibit exhibit = evidence.exhibit().orElseThrow();
        String name = unused(exhibit.name());
        addPicture(
                name,
                Captions.picture(run.method(), evidence),
                Captions.alternative(run.method(), evidence),
                () -> ExhibitPicture.png(evidence));
        if (!evidence.beside().isEmpty()) {
            String others = Captions.beside(evidence);
            addPicture(name + "-beside", others, others, () -> SamplesSheet.png(evidence.beside()));
        }
        addBuckets(name, evidence);
        if (RandomisationProfile.isIn(evidence)) {
            addChart(name + "-profile", () -> RandomisationProfile.of(run.method(), evidence));
        }
    }

    /** Two assertions may show the same sample of one run. */
    private String unused(String name) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private void addBuckets(String name, Evidence evidence) {
        if (BucketStrip.isIn(evidence)) {
            addChart(name + "-buckets", () -> BucketStrip.of(run.method(), evidence));
        }
    }

    private void addPicture(String name, String caption, String alternative, Supplier<byte[]> artist) {
        figures.add(new Figure(name, "png", "image/png", caption, alternative, Drawing.attempt(artist)));
    }

    private void addChart(String name, Supplier<Chart> designer) {
        Drawing<Chart> chart = Drawing.attempt(designer);
        figures.add(new Figure(
                name,
                "svg",
                "image/svg+xml",
                chart.result().map(Chart::title).orElse(name),
                chart.result().map(drawn -> String.join(" ", drawn.notes())).orElse(name),
                chart.then(drawn -> drawn.svg().getBytes(StandardCharsets.UTF_8))));
    }
}
