package dev.touchstone.report.chart;

import dev.touchstone.report.chart.BucketChart.Level;
import dev.touchstone.report.chart.BucketChart.Row;
import dev.touchstone.report.chart.BucketChart.Standing;
import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Strips of values, being drawn. */
record BucketDrawing(BucketChart chart, Canvas canvas, Scale scale, List<String> levelNames, List<String> otherNames) {

    private static final double SIZE = 11;
    private static final double HALF = 11;
    private static final double TICK = 7;
    /** Colours that no standing has. */
    private static final List<Integer> OTHERS = List.of(3, 0, 1, 6, 4);

    private static final String MISSING_SIDE = "#fbeee6";
    private static final String STRIPE = "#8fb8d8";

    /** What stands to the right of a row: its verdict and its mean with its interval. */
    static String told(Row row) {
        if (Double.isNaN(row.mean())) {
            return row.verdict() + " undefined";
        }
        String mean = row.verdict() + " " + Numbers.shown(row.mean());
        return hasInterval(row)
                ? "%s [%s, %s]".formatted(mean, Numbers.shown(row.lower()), Numbers.shown(row.upper()))
                : mean;
    }

    private static boolean hasInterval(Row row) {
        return Double.isFinite(row.lower()) && Double.isFinite(row.upper()) && row.lower() < row.upper();
    }

    /** The side that misses the bound, and the axis. */
    void ground(double bottom) {
        double at = scale.at(chart.bound().value());
        double from = chart.bound().upwards() ? scale.start() : at;
        double to = chart.bound().upwards() ? at : scale.end();
        canvas.area(List.of(from, BucketChart.TOP, to, BucketChart.TOP, to, bottom, from, bottom), MISSING_SIDE);
        for (double tick : scale.ticks()) {
            canvas.line(scale.at(tick), BucketChart.TOP, scale.at(tick), bottom, Palette.GRID, 1);
            canvas.text(scale.at(tick), bottom + 14, Anchor.MIDDLE, SIZE, Palette.INK, Numbers.shown(tick));
        }
    }

    void bound(double bottom) {
        double at = scale.at(chart.bound().value());
        canvas.dashed(at, BucketChart.TOP, at, bottom, Palette.ALARM, 1.5, Palette.dash(0));
    }

    void row(Row row, double y) {
        canvas.text(scale.start() - 8, y + 4, Anchor.END, SIZE, Palette.INK, row.label());
        canvas.strokes(ticks(row, y), STRIPE, 1);
        for (Level level : row.levels()) {
            if (Double.isFinite(level.value())) {
                double x = scale.at(level.value());
                String dash = dash(levelNames.indexOf(level.name()));
                canvas.dashed(x, y - HALF, x, y + HALF, Palette.QUIET, 2, dash);
            }
        }
        for (Level other : row.others()) {
            if (Double.isFinite(other.value())) {
                int series = otherNames.indexOf(other.name());
                String tip = other.name() + " " + Numbers.shown(other.value());
                canvas.mark(marker(series), scale.at(other.value()), y, colour(series), row.label() + ": " + tip);
            }
        }
        mean(row, y);
        String colour = row.standing() == Standing.MISSED ? Palette.ALARM_INK : Palette.INK;
        canvas.text(scale.end() + 10, y + 4, Anchor.START, SIZE, colour, told(row));
    }

    private void mean(Row row, double y) {
        if (Double.isNaN(row.mean())) {
            canvas.mark(Marker.CROSS, scale.start(), y, Palette.ALARM, row.label() + ": undefined");
            return;
        }
        if (hasInterval(row)) {
            double lower = scale.at(row.lower());
            double upper = scale.at(row.upper());
            canvas.line(lower, y, upper, y, Palette.INK, 2);
            canvas.line(lower, y - 4, lower, y + 4, Palette.INK, 2);
            canvas.line(upper, y - 4, upper, y + 4, Palette.INK, 2);
        }
        canvas.mark(
                marker(row.standing()),
                scale.at(row.mean()),
                y,
                colour(row.standing()),
                row.label() + ": " + told(row));
    }

    private String ticks(Row row, double y) {
        List<Double> sorted =
                row.values().stream().filter(Double::isFinite).sorted().toList();
        int drawn = Math.min(sorted.size(), BucketChart.TICKS);
        return IntStream.range(0, drawn)
                .mapToObj(i -> sorted.get(drawn == sorted.size() ? i : evenly(i, drawn, sorted.size())))
                .map(value -> "M%s %sv%s"
                        .formatted(Numbers.place(scale.at(value)), Numbers.place(y - TICK), Numbers.place(2 * TICK)))
                .collect(Collectors.joining());
    }

    /** The first and the last among them. */
    private static int evenly(int i, int drawn, int size) {
        return (int) Math.round((double) i * (size - 1) / (drawn - 1));
    }

    Key key() {
        Key key = new Key();
        key.line(Palette.ALARM, Palette.dash(0), chart.bound().words());
        if (has(Standing.MET)) {
            key.marker(marker(Standing.MET), colour(Standing.MET), "mean that meets it");
        }
        if (has(Standing.MISSED)) {
            key.marker(marker(Standing.MISSED), colour(Standing.MISSED), "mean that misses it");
        }
        if (has(Standing.OPEN)) {
            key.marker(marker(Standing.OPEN), colour(Standing.OPEN), "not decided");
        }
        if (chart.rows().stream().anyMatch(row -> !row.values().isEmpty())) {
            key.line(STRIPE, "none", "sample");
        }
        for (int i = 0; i < levelNames.size(); i++) {
            key.line(Palette.QUIET, dash(i), levelNames.get(i));
        }
        for (int i = 0; i < otherNames.size(); i++) {
            key.marker(marker(i), colour(i), otherNames.get(i));
        }
        return key;
    }

    private boolean has(Standing standing) {
        return chart.rows().stream().anyMatch(row -> row.standing() == standing);
    }

    private static String dash(int level) {
        return level == 0 ? "none" : Palette.dash(level);
    }

    private static String colour(int series) {
        return Palette.series(OTHERS.get(series % OTHERS.size()));
    }

    private static Marker marker(int series) {
        return series % 2 == 0 ? Marker.TRIANGLE : Marker.SQUARE;
    }

    private static Marker marker(Standing standing) {
        return switch (standing) {
            case MET -> Marker.DISC;
            case MISSED -> Marker.CROSS;
            case OPEN -> Marker.DIAMOND;
        };
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case MET -> Palette.series(2);
            case MISSED -> Palette.ALARM;
            case OPEN -> Palette.QUIET;
        };
    }
}
