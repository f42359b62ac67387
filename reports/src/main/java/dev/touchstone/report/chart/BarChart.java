package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.ArrayList;
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
        List<BarDrawing> bars = bars(canvas, scale);
        bars.forEach(BarDrawing::area);
        for (int i = 0; i < references.size(); i++) {
            double x = scale.at(references.get(i).value());
            canvas.dashed(x, TOP, x, bottom, Palette.INK, 1.2, Palette.dash(i));
        }
        bars.forEach(BarDrawing::figures);
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

    /** Draws the groups' labels. @return what is still to be drawn beside them, from above */
    private List<BarDrawing> bars(Canvas canvas, Scale scale) {
        List<BarDrawing> bars = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            double top = TOP + GAP + i * groupHeight();
            double middle = top + series.size() * BAR / 2;
            canvas.text(scale.start() - 8, middle + 4, Anchor.END, SIZE, Palette.INK, group.label());
            for (int j = 0; j < series.size(); j++) {
                String name = group.label() + ", " + series.get(j);
                bars.add(new BarDrawing(
                        canvas,
                        scale,
                        top + j * BAR,
                        name,
                        Palette.series(j),
                        group.bars().get(j)));
            }
        }
        return bars;
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
