package dev.touchstone.report.html;

import dev.touchstone.report.summary.BucketEntry;
import dev.touchstone.report.summary.EvidenceEntry;
import dev.touchstone.report.summary.FigureEntry;
import dev.touchstone.report.summary.RunEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to see of a run: its pictures, what it says, and its figures.
 *
 * @param run the run
 * @param figures those that the page holds
 */
record RunDetails(RunEntry run, PageFigures figures) {

    private static final Set<String> SEEN_AT_ONCE = Set.of("image/png", "image/svg+xml");

    /** @param named whether it stands among others, from which its seed tells it */
    void write(Markup page, boolean named) {
        page.open("div", "class", "run");
        if (named) {
            page.element("h4", "seed %d: %s".formatted(run.seed(), run.outcome()));
        }
        if (run.unstable()) {
            page.element(
                    "p",
                    "It ended as %s before and as %s now, though its seeds are pinned: something else decides."
                            .formatted(run.earlier(), run.outcome()),
                    "class",
                    "alarm");
        }
        run.figures().stream().filter(figure -> !PageFigures.isAside(figure)).forEach(figure -> figure(page, figure));
        if (!run.message().isEmpty()) {
            page.open("pre").lines(run.message()).close();
        }
        List<FigureEntry> aside =
                run.figures().stream().filter(PageFigures::isAside).toList();
        if (!aside.isEmpty()) {
            page.open("details").element("summary", "The median and the best sample beside it");
            aside.forEach(figure -> figure(page, figure));
            page.close();
        }
        run.evidence().forEach(evidence -> evidence(page, evidence));
        page.close();
    }

    private void figure(Markup page, FigureEntry figure) {
        page.open("figure");
        if (!figure.note().isEmpty()) {
            page.element("p", figure.note(), "class", "note");
        } else {
            picture(page, figure);
        }
        page.element("figcaption", figure.caption()).close();
    }

    private void picture(Markup page, FigureEntry figure) {
        try {
            Optional<String> address =
                    SEEN_AT_ONCE.contains(figure.mediaType()) ? figures.embedded(run, figure) : Optional.empty();
            if (address.isPresent()) {
                String style = figure.mediaType().equals("image/png") ? "pixels" : "chart";
                page.empty("img", "src", address.get(), "alt", figure.alternative(), "class", style);
            } else {
                page.element("a", figure.file(), "href", Words.link(run.directory() + "/" + figure.file()));
            }
        } catch (IOException e) {
            page.element("p", "the picture %s cannot be read: %s".formatted(figure.file(), e), "class", "note");
        }
    }

    private void evidence(Markup page, EvidenceEntry evidence) {
        if (evidence.buckets().isEmpty()) {
            return;
        }
        page.open("details").open("summary");
        page.text("%s: %s, %s in %s"
                .formatted(
                        evidence.assertion(),
                        evidence.verdict(),
                        evidence.measure(),
                        Words.counted(evidence.buckets().size(), "bucket")));
        page.close();
        buckets(page, evidence);
        page.close();
    }

    private static void buckets(Markup page, EvidenceEntry evidence) {
        Set<String> rivals = new LinkedHashSet<>();
        Set<String> controls = new LinkedHashSet<>();
        evidence.buckets().forEach(bucket -> {
            rivals.addAll(bucket.rivals().keySet());
            controls.addAll(bucket.controls().keySet());
        });
        List<String> header = new ArrayList<>(List.of("bucket", "verdict", evidence.measure(), "from", "to"));
        header.addAll(rivals);
        header.addAll(controls);
        header.add("samples");
        page.open("div", "class", "wide").open("table").open("thead").open("tr");
        header.forEach(name -> page.element("th", name, "scope", "col"));
        page.close().close().open("tbody");
        for (BucketEntry bucket : evidence.buckets()) {
            page.open("tr").element("th", "%d (%s)".formatted(bucket.number(), bucket.name()), "scope", "row");
            page.element("td", bucket.verdict().toString());
            figure(page, bucket.mean());
            figure(page, bucket.lower());
            figure(page, bucket.upper());
            rivals.forEach(name -> figure(page, bucket.rivals().getOrDefault(name, Double.NaN)));
            controls.forEach(name -> figure(page, bucket.controls().getOrDefault(name, Double.NaN)));
            page.element("td", String.valueOf(bucket.samples()), "class", "figure")
                    .close();
        }
        page.close().close().close();
    }

    private static void figure(Markup page, double value) {
        page.element("td", Words.figure(value), "class", "figure");
    }
}
