package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.List;

/**
 * Points by two shares, with the line on which both are the same.
 *
 * @param title what the chart is called
 * @param across what lies to the right
 * @param up what lies upwards
 * @param series what the kinds of points stand for, at most seven
 * @param points the points, later ones over earlier ones
 * @param notes lines below the chart, which are its description too
 */
public record ScatterChart(
        String title, String across, String up, List<String> series, List<Point> points, List<String> notes)
        implements Chart {

    static final double SIDE = 480;
    static final double LEFT = 56;
    static final double TOP = 34;
    private static final double WIDTH = LEFT + SIDE + 24;

    /**
     * A point.
     *
     * @param series its kind, from 0
     * @param x how far to the right, from 0
     * @param y how far up, from 0
     * @param label its name, shown where the pointer rests on it
     */
    public record Point(int series, double x, double y, String label) {
        /** @throws IllegalArgumentException unless both places are finite and not negative */
        public Point {
            Reading.of(x);
            Reading.of(y);
        }
    }

    /** Copies the lists. */
    public ScatterChart {
        series = List.copyOf(series);
        points = List.copyOf(points);
        notes = List.copyOf(notes);
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas();
        double greatest = points.stream()
                .mapToDouble(point -> Math.max(point.x(), point.y()))
                .max()
                .orElse(0);
        Scale x = Scale.toHold(greatest, LEFT, LEFT + SIDE);
        Scale y = Scale.toHold(greatest, TOP + SIDE, TOP);
        canvas.bold(8, 20, 14, title);
        axes(canvas, x, y);
        for (Point point : points) {
            String tip = "%s: %s, %s".formatted(point.label(), Numbers.shown(point.x()), Numbers.shown(point.y()));
            canvas.mark(
                    Marker.series(point.series()),
                    x.at(point.x()),
                    y.at(point.y()),
                    Palette.series(point.series()),
                    tip);
        }
        Key key = new Key();
        for (int i = 0; i < series.size(); i++) {
            key.marker(Marker.series(i), Palette.series(i), series.get(i));
        }
        key.line(Palette.INK, Palette.dash(0), "both the same");
        double end = key.draw(canvas, 8, TOP + SIDE + 38, WIDTH - 8);
        end = Notes.draw(canvas, notes, 8, end, WIDTH - 8);
        return canvas.svg(title, up + " by " + across + ". " + String.join(" ", notes), WIDTH, end + 10);
    }

    private void axes(Canvas canvas, Scale x, Scale y) {
        for (double tick : x.ticks()) {
            canvas.line(x.at(tick), TOP, x.at(tick), TOP + SIDE, Palette.GRID, 1);
            canvas.line(LEFT, y.at(tick), LEFT + SIDE, y.at(tick), Palette.GRID, 1);
            canvas.text(x.at(tick), TOP + SIDE + 14, Anchor.MIDDLE, 11, Palette.INK, Numbers.shown(tick));
            canvas.text(LEFT - 5, y.at(tick) + 4, Anchor.END, 11, Palette.INK, Numbers.shown(tick));
        }
        canvas.dashed(x.at(0), y.at(0), x.at(x.top()), y.at(y.top()), Palette.INK, 1.2, Palette.dash(0));
        canvas.text(LEFT + SIDE / 2, TOP + SIDE + 30, Anchor.MIDDLE, 11, Palette.INK, across);
        canvas.turned(16, TOP + SIDE / 2, 11, Palette.INK, -90, Anchor.MIDDLE, up);
    }
}
