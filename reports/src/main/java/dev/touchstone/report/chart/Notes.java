package dev.touchstone.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Lines of text under a chart, broken between words where the chart ends. */
final class Notes {

    private static final double SIZE = 11;
    private static final double ROW = 15;

    private Notes() {}

    /** Draws notes from a place downwards. @return where they end */
    static double draw(Canvas canvas, List<String> notes, double left, double top, double right) {
        double y = top;
        for (String note : notes) {
            for (String line : broken(note, right - left)) {
                y += ROW;
                canvas.text(left, y, Canvas.Anchor.START, SIZE, Palette.QUIET, line);
            }
        }
        return y;
    }

    private static List<String> broken(String note, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.split(" ")) {
            if (line.length() > 0 && Canvas.width(line + " " + word, SIZE) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
