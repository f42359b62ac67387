package dev.touchstone.study.figure;

import dev.touchstone.report.chart.XmlText;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of HTML. */
public final class Html {

    private Html() {}

    /** An element that holds plain text. */
    public static String text(String tag, String text) {
        return "<%s>%s</%s>\n".formatted(tag, XmlText.escaped(text), tag);
    }

    /** A table with a heading; cells are HTML already. */
    public static String table(String caption, List<String> header, List<List<String>> rows) {
        String head = header.stream()
                .map(cell -> "<th scope=\"col\">" + XmlText.escaped(cell) + "</th>")
                .collect(Collectors.joining());
        String body = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + cell + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining());
        return "<table>\n<caption>%s</caption>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody>\n</table>\n"
                .formatted(XmlText.escaped(caption), head, body);
    }
}
