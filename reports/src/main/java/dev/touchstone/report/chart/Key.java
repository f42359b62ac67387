package dev.touchstone.report.chart;

import java.util.ArrayList;
import java.util.List;

/** The key of a chart: what its colours, markers and lines stand for, in rows as wide as the chart. */
final class Key {

    private static final double SIZE = 11;
    private static final double ROW = 18;
    private static final double SYMBOL = 26;
    private static final double GAP = 18;

    private final List<Entry> entries = new ArrayList<>();

    private interface Symbol {
        void draw(Canvas canvas, double x, double middle);
    }

    private record Entry(Symbol symbol, String label) {
        double width() {
            return SYMBOL + Canvas.width(label, SIZE) + GAP;
        }
    }

    void area(String colour, String label) {
        entries.add(new Entry((canvas, x, middle) -> canvas.box(x, middle - 5, 20, 10, colour, Palette.QUIET), label));
    }

    void marker(Marker marker, String colour, String label) {
        entries.add(new Entry((canvas, x, middle) -> canvas.mark(marker, x + 10, middle, colour, label), label));
    }

    void line(String colour, String dash, String label) {
        entries.add(
                new Entry((canvas, x, middle) -> canvas.dashed(x, middle, x + 20, middle, colour, 1.5, dash), label));
    }

    /** Draws the key from a place downwards. @return where it ends */
    double draw(Canvas canvas, double left, double top, double right) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            if (x > left && x + entry.width() - GAP > right) {
                x = left;
                y += ROW;
            }
            entry.symbol().draw(canvas, x, y + ROW / 2);
            canvas.text(x + SYMBOL, y + ROW / 2 + 4, Canvas.Anchor.START, SIZE, Palette.INK, entry.label());
            x += entry.width();
        }
        return entries.isEmpty() ? top : y + ROW;
    }
}
