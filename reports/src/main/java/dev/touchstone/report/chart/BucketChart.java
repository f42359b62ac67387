package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * Strips of values, one a row: each value a thin tick, their mean a mark on its interval, what it is held against as short lines, and the bound across
 * all rows, with the side that misses it shaded.
 *
 * @param title what the chart is called
 * @param axis what the values are
 * @param bound what was asked of the means
 * @param rows the rows, from above
 * @param notes lines below the chart, which are its description too
 */
public record BucketChart(String title, String axis, Asked bound, List<Row> rows, List<String> notes) implements Chart {

    /** At least; wider where names are long. */
    static final double WIDTH = 760;

    static final double TOP = 36;
    static final double ROW = 32;
    /** Ticks a row; of more values so many are drawn, evenly by rank. */
    static final int TICKS = 120;

    private static final double SIZE = 11;
    private static final double LEAST_PLOT = 260;
    /** Capitals are wider than other letters. */
    private static final double CAPITALS = 1.1;

    /**
     * What was asked.
     *
     * @param words e.g. {@code above 0.50}
     * @param value where the line is
     * @param upwards whether values beyond it meet it, not those below
     */
    public record Asked(String words, double value, boolean upwards) {}

    /**
     * A row.
     *
     * @param label its name
     * @param verdict one word for what it says
     * @param standing whether that is good
     * @param values of the samples; none if only the mean is known
     * @param mean NaN if it is not defined
     * @param lower where the interval of the mean begins; NaN if there is none
     * @param upper where it ends
     * @param levels what the mean is held against
     * @param others means of other measures
     */
    public record Row(
            String label,
            String verdict,
            Standing standing,
            List<Double> values,
            double mean,
            double lower,
            double upper,
            List<Level> levels,
            List<Level> others) {

        public Row {
            values = List.copyOf(values);
            levels = List.copyOf(levels);
            others = List.copyOf(others);
        }
    }

    /** How a row stands to what was asked. */
    public enum Standing {
        MET,
        MISSED,
        OPEN
    }

    /**
     * A value that a mean is held against.
     *
     * @param name what it is of
     * @param value NaN if it is not defined
     */
    public record Level(String name, double value) {}

    /** @throws IllegalArgumentException if there is no row */
    public BucketChart {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a chart of buckets has one row or more, but '" + title + "' has none");
        }
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas();
        canvas.bold(8, 20, 14, title);
        double left = 20 + widest(rows.stream().map(Row::label).toList());
        double told =
                20 + CAPITALS * widest(rows.stream().map(BucketDrawing::told).toList());
        double width = Math.max(WIDTH, left + LEAST_PLOT + told);
        double right = width - told;
        double bottom = TOP + rows.size() * ROW;
        Scale scale = Scale.toHold(all().min().orElse(0), all().max().orElse(1), left, right);
        BucketDrawing drawing = new BucketDrawing(this, canvas, scale, levelNames(), otherNames());
        drawing.ground(bottom);
        for (int i = 0; i < rows.size(); i++) {
            drawing.row(rows.get(i), TOP + (i + 0.5) * ROW);
        }
        drawing.bound(bottom);
        canvas.text((left + right) / 2, bottom + 30, Anchor.MIDDLE, SIZE, Palette.INK, axis);
        double end = drawing.key().draw(canvas, 8, bottom + 38, width - 8);
        List<String> lines = new ArrayList<>(notes);
        if (rows.stream().anyMatch(row -> row.values().size() > TICKS)) {
            lines.add("Of more than %d samples in a bucket so many are drawn, evenly by rank.".formatted(TICKS));
        }
        end = Notes.draw(canvas, lines, 8, end, width - 8);
        return canvas.svg(title, axis + ", " + bound.words() + ". " + String.join(" ", lines), width, end + 10);
    }

    private static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> Canvas.width(text, SIZE))
                .max()
                .orElse(0);
    }

    /** The names of all levels, in the order in which they come first. */
    private List<String> levelNames() {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> row.levels().forEach(level -> names.add(level.name())));
        return List.copyOf(names);
    }

    private List<String> otherNames() {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> row.others().forEach(level -> names.add(level.name())));
        return List.copyOf(names);
    }

    /** Every finite number that has a place. */
    private DoubleStream all() {
        return DoubleStream.concat(
                        DoubleStream.of(bound.value()),
                        rows.stream()
                                .flatMapToDouble(row -> DoubleStream.concat(
                                        DoubleStream.of(row.mean(), row.lower(), row.upper()),
                                        DoubleStream.concat(
                                                row.values().stream().mapToDouble(Double::doubleValue),
                                                DoubleStream.concat(
                                                        row.levels().stream().mapToDouble(Level::value),
                                                        row.others().stream().mapToDouble(Level::value))))))
                .filter(Double::isFinite);
    }
}
