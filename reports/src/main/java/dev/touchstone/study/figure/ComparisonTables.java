package dev.touchstone.study.figure;

import dev.touchstone.report.chart.XmlText;
import dev.touchstone.study.published.PublishedValue;
import dev.touchstone.study.published.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Our numbers beside the published ones: a table a figure, setting and measure, a row a method and group of buckets. */
record ComparisonTables(List<Matched> matches) {

    private static final String NONE = "";

    private record Heading(
            String from, String network, String background, String settings, String measure, Statistic statistic) {
        static Heading of(PublishedValue value) {
            return new Heading(
                    value.from(),
                    value.network(),
                    value.background(),
                    value.settings(),
                    value.measure(),
                    value.statistic());
        }

        String text() {
            String what = statistic == Statistic.AVERAGE ? "average of bucket means" : "worst bucket";
            return "%s: %s, %s; %s; network %s, background %s"
                    .formatted(from, measure, what, settings, network, background);
        }

        List<String> columns() {
            return List.of(
                    "paper",
                    "method",
                    "buckets",
                    "published",
                    Variant.TIGHT.of(measure),
                    "difference",
                    Variant.PUBLISHED.of(measure),
                    "difference",
                    "why it differs");
        }
    }

    String html() {
        Map<Heading, List<List<String>>> tables = new LinkedHashMap<>();
        for (Matched match : matches) {
            tables.computeIfAbsent(Heading.of(match.published()), heading -> new ArrayList<>())
                    .add(row(match));
        }
        return tables.entrySet().stream()
                .map(each -> Html.table(each.getKey().text(), each.getKey().columns(), each.getValue()))
                .collect(Collectors.joining());
    }

    private static List<String> row(Matched match) {
        PublishedValue published = match.published();
        List<String> row = new ArrayList<>();
        row.add(XmlText.escaped(published.label().label()));
        row.add(XmlText.escaped(published.label().method()));
        row.add(
                published.buckets().isEmpty()
                        ? "all"
                        : published.buckets().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        row.add(published(published));
        for (Variant variant : Variant.values()) {
            row.add(ours(match, variant));
            row.add(difference(match.ours(variant), published.value()));
        }
        row.add(Difference.of(published).stream()
                .map(each -> "<a href=\"#why-%1$s\">%1$s</a>".formatted(each.symbol()))
                .collect(Collectors.joining(" ")));
        return row;
    }

    private static String published(PublishedValue value) {
        String number = Double.isNaN(value.value())
                ? "no measurement"
                : exact(value.value()) + "&#160;&#177;&#160;" + exact(value.tolerance());
        return value.note().isEmpty() ? number : number + " (" + XmlText.escaped(value.note()) + ")";
    }

    private static String ours(Matched match, Variant variant) {
        Pool pool = match.pool(variant);
        if (pool.rows().isEmpty()) {
            return NONE;
        }
        int undefined = pool.undefined().size();
        String gap =
                undefined == 0 ? "" : " (" + undefined + " of " + pool.rows().size() + " buckets undefined)";
        return Observed.number(match.ours(variant)) + gap;
    }

    private static String difference(double ours, double published) {
        double difference = ours - published;
        return Double.isNaN(difference)
                ? NONE
                : String.format(Locale.ROOT, "%+.2f", difference).replace('-', '\u2212');
    }

    /** As many digits as the source has, at least two. */
    private static String exact(double value) {
        String two = String.format(Locale.ROOT, "%.2f", value);
        return Double.parseDouble(two) == value ? two : String.valueOf(value);
    }
}
