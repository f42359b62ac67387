package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.List;

/**
 * Grouped bars that lie: groups down, a bar a series, each with a whisker for its spread and its value as a number at its end.
 *
 * @param title what the chart is called
 * @param axis what the values are
 * @param series what the bars of a group stand for, at most seven
 * @param groups the groups, from above
 * @param references lines across all groups
 * @param notes lines below the chart, which are its description too
 */
public record BarChart(
        String title,
        String axis,
        List<String> series,
        List<Group> groups,
        List<ReferenceLine> references,
        List<String> notes)
        implements Chart {

    static final double WIDTH = 820;
    static final double TOP = 34;
    static final double BAR = 12;
    static final double GAP = 9;
    private static final double SIZE = 11;
    private static final double NUMBERS = 44;

    /**
     * A group of bars.
     *
     * @param label its name
     * @param bars a reading for each series, in their order
     */
    public record Group(String label, List<Reading> bars) {
        /** Copies the list. */
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /** @throws IllegalArgumentException if a group has not a bar for each series */
    public BarChart {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
        for (Group group : groups) {
            if (group.bars().size() != series.size()) {
                throw new IllegalArgumentException(
                        "the group '" + group.label() + "' has " + group.bars().size() + " bars for " + series.size()
                                + " series; give one for each, Absent where none was measured");
            }
        }
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas();
        double left = left();
        double bottom = TOP + groups.size() * groupHeight() + GAP;
        Scale scale = scale();
        canvas.bold(8, 20, 14, title);
        for (double tick : scale.ticks()) {
            canvas.line(scale.at(tick), TOP, scale.at(tick), bottom, Palette.GRID, 1);
            canvas.text(scale.at(tick), bottom + 14, Anchor.MIDDLE, SIZE, Palette.INK, Numbers.shown(tick));
        }
        for (int i = 0; i < groups.size(); i++) {
            draw(canvas, groups.get(i), scale, TOP + GAP + i * groupHeight());
        }
        for (int i = 0; i < references.size(); i++) {
            double x = scale.at(references.get(i).value());
            canvas.dashed(x, TOP, x, bottom, Palette.INK, 1.2, Palette.dash(i));
        }
        canvas.line(left, TOP, left, bottom, Palette.INK, 1);
        canvas.text((left + WIDTH - NUMBERS) / 2, bottom + 30, Anchor.MIDDLE, SIZE, Palette.INK, axis);
        double end = key().draw(canvas, 8, bottom + 38, WIDTH - 8);
        end = Notes.draw(canvas, notes, 8, end, WIDTH - 8);
        return canvas.svg(title, axis + ". " + String.join(" ", notes), WIDTH, end + 10);
    }

    private double left() {
        return 16
                + groups.stream()
                        .mapToDouble(group -> Canvas.width(group.label(), SIZE))
                        .max()
                        .orElse(0);
    }

    private Scale scale() {
        double bars = groups.stream()
                .flatMap(group -> group.bars().stream())
                .mapToDouble(bar -> bar instanceof Reading.Value value ? value.value() : 0)
                .max()
                .orElse(0);
        double lines =
                references.stream().mapToDouble(ReferenceLine::value).max().orElse(0);
        return Scale.toHold(Math.max(bars, lines), left(), WIDTH - NUMBERS);
    }

    private double groupHeight() {
        return series.size() * BAR + GAP;
    }

    private void draw(Canvas canvas, Group group, Scale scale, double top) {
        double middle = top + series.size() * BAR / 2;
        canvas.text(scale.start() - 8, middle + 4, Anchor.END, SIZE, Palette.INK, group.label());
        for (int i = 0; i < series.size(); i++) {
            draw(canvas, group, i, scale, top + i * BAR);
        }
    }

    private void draw(Canvas canvas, Group group, int index, Scale scale, double y) {
        Reading reading = group.bars().get(index);
        double middle = y + BAR / 2;
        if (reading instanceof Reading.Undefined) {
            canvas.text(scale.start() + 4, middle + 4, Anchor.START, SIZE, Palette.ALARM, "undefined");
        }
        if (reading instanceof Reading.Value value) {
            String number = Numbers.shown(value.value());
            String tip = group.label() + ", " + series.get(index) + ": " + number;
            double width = scale.at(value.value()) - scale.start();
            canvas.bar(scale.start(), y + 1, width, BAR - 2, Palette.series(index), tip);
            double end = scale.at(value.value());
            if (value.spread() > 0) {
                end = scale.at(value.top());
                double from = scale.at(value.value() - value.spread());
                canvas.line(from, middle, end, middle, Palette.INK, 1);
                canvas.line(from, middle - 3, from, middle + 3, Palette.INK, 1);
                canvas.line(end, middle - 3, end, middle + 3, Palette.INK, 1);
            }
            canvas.text(end + 4, middle + 4, Anchor.START, SIZE, Palette.INK, number);
        }
    }

    private Key key() {
        Key key = new Key();
        for (int i = 0; i < series.size(); i++) {
            key.area(Palette.series(i), series.get(i));
        }
        for (int i = 0; i < references.size(); i++) {
            ReferenceLine line = references.get(i);
            key.line(Palette.INK, Palette.dash(i), line.label() + " " + Numbers.shown(line.value()));
        }
        return key;
    }
}
