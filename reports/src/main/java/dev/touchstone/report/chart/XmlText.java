package dev.touchstone.report.chart;

/** Text as it may stand in XML and HTML, between tags or in an attribute. */
public final class XmlText {

    private static final char REPLACEMENT = '\ufffd';
    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE = 0x7f;

    private XmlText() {}

    /**
     * The text with markup escaped. Control characters, which XML forbids, are shown as their pictures; halves of surrogate pairs,
     * non-characters and what turns the direction of writing are shown as the replacement character.
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(visible(point));
        }
    }

    private static int visible(int point) {
        if (point < ' ') {
            return CONTROL_PICTURES + point;
        }
        if (point == DELETE) {
            return CONTROL_PICTURES + 0x21;
        }
        return isForbidden(point) ? REPLACEMENT : point;
    }

    private static boolean isForbidden(int point) {
        int type = Character.getType(point);
        boolean nonCharacter = (point & 0xfffe) == 0xfffe;
        return nonCharacter || type == Character.CONTROL || type == Character.SURROGATE || type == Character.FORMAT;
    }
}
