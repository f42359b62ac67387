package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;

/** One bar of a chart, being drawn: first its area, then, over lines that cross it, its whisker and number. */
record BarDrawing(Canvas canvas, Scale scale, double y, String name, String colour, Reading reading) {

    private static final double SIZE = 11;

    void area() {
        if (reading instanceof Reading.Value value) {
            double width = scale.at(value.value()) - scale.start();
            String tip = name + ": " + Numbers.shown(value.value());
            canvas.bar(scale.start(), y + 1, width, BarChart.BAR - 2, colour, tip);
        }
    }

    void figures() {
        double middle = y + BarChart.BAR / 2;
        if (reading instanceof Reading.Undefined) {
            canvas.text(scale.start() + 4, middle + 4, Anchor.START, SIZE, Palette.ALARM, "undefined");
        }
        if (reading instanceof Reading.Value value) {
            if (value.spread() > 0) {
                whisker(scale.at(value.value() - value.spread()), scale.at(value.top()), middle);
            }
            canvas.haloed(scale.at(value.top()) + 4, middle + 4, SIZE, Numbers.shown(value.value()));
        }
    }

    private void whisker(double from, double to, double middle) {
        canvas.line(from, middle, to, middle, Palette.INK, 1);
        canvas.line(from, middle - 3, from, middle + 3, Palette.INK, 1);
        canvas.line(to, middle - 3, to, middle + 3, Palette.INK, 1);
    }
}
