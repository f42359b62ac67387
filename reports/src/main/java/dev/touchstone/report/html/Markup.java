package dev.touchstone.report.html;

import dev.touchstone.report.chart.XmlText;
import java.util.ArrayDeque;
import java.util.Deque;

/** Markup that is well-formed whatever is put into it: every text and every value of an attribute is escaped, and what is opened is closed. */
final class Markup {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element. @param attributes names and values in turn */
    Markup open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    Markup close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element without content. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    /** An element that holds a text. */
    Markup element(String tag, String content, String... attributes) {
        return open(tag, attributes).text(content).close();
    }

    Markup text(String content) {
        text.append(XmlText.escaped(content));
        return this;
    }

    private StringBuilder start(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(XmlText.escaped(attributes[i + 1]))
                    .append('"');
        }
        return text;
    }

    /** A text of several lines, as it is: XmlText shows line ends as pictures, which is right only within a line. */
    Markup lines(String content) {
        String[] lines = content.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                text.append('\n');
            }
            text(lines[i]);
        }
        return this;
    }

    /** @throws IllegalStateException if an element is still open */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return text.toString();
    }
}
