package dev.touchstone.report.html;

import dev.touchstone.report.summary.ModelEntry;
import dev.touchstone.report.summary.Provenance;
import dev.touchstone.report.summary.Summary;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the results of a page depend on: versions, machine, settings and models. */
final class Footing {

    private Footing() {}

    static void write(Markup page, Summary summary) {
        Provenance provenance = summary.provenance();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Touchstone", provenance.versions().touchstone());
        facts.put("DJL", provenance.versions().djl());
        facts.put("JUnit Platform", provenance.versions().junit());
        facts.put("Java", provenance.versions().java());
        facts.put("System", provenance.versions().os());
        facts.put(
                "Device",
                "%s, %s, %s"
                        .formatted(
                                provenance.machine().device(),
                                provenance.machine().architecture(),
                                Words.counted(provenance.machine().threads(), "thread")));
        facts.putAll(provenance.settings());
        summary.shard().ifPresent(shard -> facts.put("Shard", shard.index() + " of " + shard.count()));
        page.open("footer").element("h2", "What the results depend on").open("dl");
        facts.forEach((name, value) -> page.element("dt", name).element("dd", value));
        page.close();
        if (!summary.models().isEmpty()) {
            models(page, summary);
        }
        page.element(
                "p",
                "Equal code, models and settings give equal results. All figures are in summary.json, pictures in full size in the folders of the runs.",
                "class",
                "note");
        page.close();
    }

    private static void models(Markup page, Summary summary) {
        page.open("details").element("summary", Words.counted(summary.models().size(), "model"));
        page.open("div", "class", "wide").open("table").open("thead").open("tr");
        for (String name :
                new String[] {"network", "worst bucket accuracy", "worst share of probes", "weights, SHA-256"}) {
            page.element("th", name, "scope", "col");
        }
        page.close().close().open("tbody");
        for (ModelEntry model : summary.models()) {
            page.open("tr").element("td", model.architecture());
            page.element("td", Words.figure(model.worstBucketAccuracy()), "class", "figure");
            page.element("td", Words.figure(model.worstProbeShare()), "class", "figure");
            page.element("td", model.weightsSha256(), "class", "hash").close();
        }
        page.close().close().close().close();
    }
}
