package dev.touchstone.report.allure;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as comma-separated values (RFC 4180, with line feeds). */
final class Csv {

    private Csv() {}

    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\n\r]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
