package dev.touchstone.study.randomisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown, built row by row. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();
    private final int columns;

    MarkdownTable(List<String> header) {
        columns = header.size();
        lines.add(line(header));
        lines.add(line(Collections.nCopies(columns, "---")));
    }

    /** @throws IllegalArgumentException if it does not fit the header */
    MarkdownTable row(List<String> fields) {
        if (fields.size() != columns) {
            throw new IllegalArgumentException("%d fields do not fit %d columns".formatted(fields.size(), columns));
        }
        lines.add(line(fields));
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String line(List<String> fields) {
        return "| " + String.join(" | ", fields) + " |";
    }
}
