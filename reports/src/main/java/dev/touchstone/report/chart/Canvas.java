package dev.touchstone.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** SVG being drawn: shapes one after the other, later ones over earlier ones. Places are in px from the upper left corner. */
final class Canvas {

    /** Where a text has its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final double DIGIT_SHARE = 0.55;

    private final StringBuilder shapes = new StringBuilder();

    /** About as wide as the text will be in the usual sans-serif fonts; rather too wide than too narrow. */
    static double width(String text, double size) {
        return DIGIT_SHARE * size * text.codePointCount(0, text.length());
    }

    void bar(double x, double y, double width, double height, String fill, String tip) {
        shapes.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"><title>%s</title></rect>\n"
                .formatted(n(x), n(y), n(width), n(height), fill, XmlText.escaped(tip)));
    }

    void box(double x, double y, double width, double height, String fill, String stroke) {
        shapes.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>\n"
                .formatted(n(x), n(y), n(width), n(height), fill, stroke));
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double width) {
        dashed(x1, y1, x2, y2, stroke, width, "none");
    }

    void dashed(double x1, double y1, double x2, double y2, String stroke, double width, String dash) {
        String dashes = dash.equals("none") ? "" : " stroke-dasharray=\"" + dash + "\"";
        shapes.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
                .formatted(n(x1), n(y1), n(x2), n(y2), stroke, n(width), dashes));
    }

    /** An area with straight edges. @param corners x and y of each in turn */
    void area(List<Double> corners, String fill) {
        String points = corners.stream().map(Numbers::place).collect(Collectors.joining(" "));
        shapes.append("<polygon points=\"%s\" fill=\"%s\"/>\n".formatted(points, fill));
    }

    /** Strokes as one shape. @param path in SVG's words; nothing is drawn of an empty one */
    void strokes(String path, String stroke, double width) {
        if (!path.isEmpty()) {
            shapes.append("<path d=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-opacity=\"0.7\" fill=\"none\"/>\n"
                    .formatted(path, stroke, n(width)));
        }
    }

    void mark(Marker marker, double x, double y, String fill, String tip) {
        shapes.append("<path d=\"%s\" fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"0.5\"><title>%s</title></path>\n"
                .formatted(marker.path(x, y), fill, XmlText.escaped(tip)));
    }

    void text(double x, double y, Anchor anchor, double size, String fill, String text) {
        text(x, y, anchor, size, fill, "", text);
    }

    /** Text that stays legible on whatever lies behind it. */
    void haloed(double x, double y, double size, String text) {
        String halo = " stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\"";
        text(x, y, Anchor.START, size, Palette.INK, halo, text);
    }

    void bold(double x, double y, double size, String text) {
        text(x, y, Anchor.START, size, Palette.INK, " font-weight=\"bold\"", text);
    }

    void turned(double x, double y, double size, String fill, int degrees, Anchor anchor, String text) {
        text(x, y, anchor, size, fill, " transform=\"rotate(%d %s %s)\"".formatted(degrees, n(x), n(y)), text);
    }

    private void text(double x, double y, Anchor anchor, double size, String fill, String more, String text) {
        String at =
                anchor == Anchor.START ? "" : " text-anchor=\"" + anchor.name().toLowerCase(Locale.ROOT) + "\"";
        shapes.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s%s>%s</text>\n"
                .formatted(n(x), n(y), n(size), fill, at, more, XmlText.escaped(text)));
    }

    /** The whole drawing, with what it shows said in words for those who do not see it. */
    String svg(String title, String description, double width, double height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %1$s %2$s" width="100%%" style="max-width:%1$spx" \
                font-family="Helvetica, Arial, sans-serif">
                <title>%3$s</title>
                <desc>%4$s</desc>
                <rect width="%1$s" height="%2$s" fill="#ffffff"/>
                %5$s</svg>
                """.formatted(n(width), n(height), XmlText.escaped(title), XmlText.escaped(description), shapes);
    }

    private static String n(double value) {
        return Numbers.place(value);
    }
}
