package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.List;

/**
 * Small charts of one kind side by side, each with a point a series at every place of a common axis.
 *
 * @param title what the chart is called
 * @param axis what the values are
 * @param places what stands along the axis of every panel
 * @param series what the points at a place stand for, at most seven
 * @param levels what the short lines at a place stand for
 * @param panels the panels, row by row
 * @param references lines across all panels
 * @param notes lines below the chart, which are its description too
 */
public record PanelChart(
        String title,
        String axis,
        List<String> places,
        List<String> series,
        List<String> levels,
        List<Panel> panels,
        List<ReferenceLine> references,
        List<String> notes)
        implements Chart {

    static final int COLUMNS = 3;
    static final double WIDTH = 960;
    static final double LEFT = 30;
    static final double TOP = 34;
    static final double HEADING = 18;
    static final double HEIGHT = 110;
    private static final double ROW = HEADING + HEIGHT + 24;
    private static final double COLUMN = (WIDTH - 8) / COLUMNS;

    /**
     * One of the small charts.
     *
     * @param title its name
     * @param points readings by series and place
     * @param levels readings by level and place
     */
    public record Panel(String title, List<List<Reading>> points, List<List<Reading>> levels) {
        /** Copies the lists. */
        public Panel {
            points = points.stream().map(List::copyOf).toList();
            levels = levels.stream().map(List::copyOf).toList();
        }
    }

    /** @throws IllegalArgumentException if a panel has not a reading for each series, level and place */
    public PanelChart {
        places = List.copyOf(places);
        series = List.copyOf(series);
        levels = List.copyOf(levels);
        panels = List.copyOf(panels);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
        for (Panel panel : panels) {
            check(panel.title(), panel.points(), series, places);
            check(panel.title(), panel.levels(), levels, places);
        }
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas();
        canvas.bold(8, 20, 14, title);
        double top = top();
        for (int i = 0; i < panels.size(); i++) {
            double left = LEFT + i % COLUMNS * COLUMN;
            double start = TOP + HEADING + i / COLUMNS * ROW;
            Scale scale = Scale.toHold(top, start + HEIGHT, start);
            new PanelDrawing(this, canvas, scale, left, COLUMN - LEFT - 4).draw(panels.get(i));
        }
        double bottom = TOP + (panels.size() + COLUMNS - 1) / COLUMNS * ROW;
        canvas.text(WIDTH / 2, bottom + 4, Anchor.MIDDLE, 11, Palette.INK, axis);
        double end = key().draw(canvas, 8, bottom + 12, WIDTH - 8);
        end = Notes.draw(canvas, notes, 8, end, WIDTH - 8);
        return canvas.svg(title, axis + ". " + String.join(" ", notes), WIDTH, end + 10);
    }

    private double top() {
        return panels.stream()
                .flatMap(panel -> panel.points().stream())
                .flatMap(List::stream)
                .mapToDouble(reading -> reading instanceof Reading.Value value ? value.value() : 0)
                .max()
                .orElse(0);
    }

    private Key key() {
        Key key = new Key();
        for (int i = 0; i < series.size(); i++) {
            key.marker(Marker.series(i), Palette.series(i), series.get(i));
        }
        for (int i = 0; i < references.size(); i++) {
            ReferenceLine line = references.get(i);
            key.line(Palette.INK, Palette.dash(i), line.label() + " " + Numbers.shown(line.value()));
        }
        for (int i = 0; i < levels.size(); i++) {
            key.line(Palette.QUIET, i == 0 ? "none" : Palette.dash(i), levels.get(i));
        }
        key.marker(Marker.CROSS, Palette.ALARM, "undefined");
        return key;
    }

    private static void check(String title, List<List<Reading>> readings, List<String> rows, List<String> places) {
        if (readings.size() != rows.size() || readings.stream().anyMatch(row -> row.size() != places.size())) {
            throw new IllegalArgumentException("the panel '" + title + "' needs a reading for each of " + rows
                    + " at each of " + places + "; give Absent where none was measured");
        }
    }
}
