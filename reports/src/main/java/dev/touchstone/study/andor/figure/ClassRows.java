package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;

/** The rows of single classes, raw. */
final class ClassRows {

    private ClassRows() {}

    /** A measure of a method in each class of each model. */
    static LogicPool of(LogicTable table, String measure, String method) {
        return of(table, measure, method, LogicTable.RAW);
    }

    static LogicPool of(LogicTable table, String measure, String method, String mode) {
        return table.pool(
                measure,
                mode,
                row -> row.method().equals(method) && View.BALANCED.labels().contains(row.label()));
    }

    /** The model and the class, in words. */
    static String name(AndorRow row) {
        return "%s class %s".formatted(model(row), row.label());
    }

    /** The model, in words. */
    static String model(AndorRow row) {
        return "%s/%s %s".formatted(row.configuration(), row.top(), row.network())
                + (row.seed().equals("0") ? "" : " #" + row.seed());
    }
}
