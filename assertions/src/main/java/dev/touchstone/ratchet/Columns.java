package dev.touchstone.ratchet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of columns between bars; a bar, a percent sign or a control character within a column is written as its code. */
final class Columns {

    private static final String BAR = " | ";

    private Columns() {}

    static String join(List<String> columns) {
        return columns.stream().map(Columns::escape).collect(Collectors.joining(BAR));
    }

    static List<String> split(String line) {
        return Stream.of(line.split(" \\| ", -1)).map(Columns::unescape).toList();
    }

    private static String escape(String text) {
        return text.chars()
                .mapToObj(c ->
                        c == '|' || c == '%' || c < ' ' || c == 0x7f ? "%%%02x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** @throws NumberFormatException if a percent sign is not followed by two hexadecimal digits */
    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                plain.append(text.charAt(i));
                continue;
            }
            if (i + 3 > text.length()) {
                throw new NumberFormatException("a percent sign without a code");
            }
            plain.append((char) Integer.parseInt(text, i + 1, i + 3, 16));
            i += 2;
        }
        return plain.toString();
    }
}
