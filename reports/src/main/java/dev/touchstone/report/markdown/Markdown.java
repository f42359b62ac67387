package dev.touchstone.report.markdown;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Markdown, as Allure's descriptions and the pages of CI systems have it. */
public final class Markdown {

    private Markdown() {}

    /** A table of cells that are plain text. */
    public static String table(List<String> header, List<List<String>> rows) {
        return tableOfMarkup(
                header.stream().map(Markdown::escaped).toList(),
                rows.stream()
                        .map(row -> row.stream().map(Markdown::escaped).toList())
                        .toList());
    }

    /** A table of cells that are Markdown themselves. */
    public static String tableOfMarkup(List<String> header, List<List<String>> rows) {
        String rule = header.stream().map(cell -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
        return row(header) + rule + rows.stream().map(Markdown::row).collect(Collectors.joining());
    }

    /** A PNG inside the text. */
    public static String picture(String caption, byte[] png) {
        return "![%s](data:image/png;base64,%s)"
                .formatted(escaped(caption), Base64.getEncoder().encodeToString(png));
    }

    /** Text that is shown as it is. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1")
                .replace("$", "&#36;")
                .replace("@", "&#64;")
                .replaceAll("\\R", " ");
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
