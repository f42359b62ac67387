package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.List;

/** One panel of a chart, being drawn. */
record PanelDrawing(PanelChart chart, Canvas canvas, Scale scale, double left, double width) {

    private static final double SIZE = 10;

    void draw(PanelChart.Panel panel) {
        canvas.text(left, scale.end() - 5, Anchor.START, 11, Palette.INK, panel.title());
        for (double tick : scale.ticks()) {
            double y = scale.at(tick);
            canvas.line(left, y, left + width, y, Palette.GRID, 1);
            canvas.text(left - 3, y + 3, Anchor.END, 9, Palette.QUIET, Numbers.place(tick));
        }
        for (int i = 0; i < chart.references().size(); i++) {
            double y = scale.at(chart.references().get(i).value());
            canvas.dashed(left, y, left + width, y, Palette.INK, 1.2, Palette.dash(i));
        }
        for (int place = 0; place < chart.places().size(); place++) {
            String label = chart.places().get(place);
            canvas.text(middle(place), scale.start() + 13, Anchor.MIDDLE, SIZE, Palette.INK, label);
        }
        for (int i = 0; i < chart.levels().size(); i++) {
            levels(panel.levels().get(i), i == 0 ? "none" : Palette.dash(i));
        }
        for (int i = 0; i < chart.series().size(); i++) {
            points(panel, panel.points().get(i), i);
        }
        canvas.line(left, scale.start(), left + width, scale.start(), Palette.INK, 1);
    }

    private void levels(List<Reading> readings, String dash) {
        for (int place = 0; place < readings.size(); place++) {
            if (readings.get(place) instanceof Reading.Value level) {
                double y = scale.at(level.value());
                double half = width / chart.places().size() / 2 - 1;
                canvas.dashed(middle(place) - half, y, middle(place) + half, y, Palette.QUIET, 1.5, dash);
            }
        }
    }

    private void points(PanelChart.Panel panel, List<Reading> readings, int series) {
        for (int place = 0; place < readings.size(); place++) {
            double x = middle(place) + (series - (chart.series().size() - 1) / 2.0) * 9;
            String name = panel.title() + ", " + chart.places().get(place) + ", "
                    + chart.series().get(series);
            if (readings.get(place) instanceof Reading.Value value) {
                String colour = Palette.series(series);
                double from = scale.at(value.value() - value.spread());
                canvas.line(x, from, x, scale.at(value.top()), colour, 1.5);
                canvas.mark(
                        Marker.series(series),
                        x,
                        scale.at(value.value()),
                        colour,
                        name + ": " + Numbers.shown(value.value()));
            }
            if (readings.get(place) instanceof Reading.Undefined) {
                canvas.mark(Marker.CROSS, x, scale.start() - 7, Palette.ALARM, name + ": undefined");
            }
        }
    }

    private double middle(int place) {
        return left + (place + 0.5) * width / chart.places().size();
    }
}
