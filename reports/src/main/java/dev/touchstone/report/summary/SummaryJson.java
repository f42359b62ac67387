package dev.touchstone.report.summary;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;

/** Summaries as JSON text. A number that JSON cannot hold becomes {@code {"value": null, "reason": "NaN"}}, what is absent null. */
final class SummaryJson {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .registerTypeAdapter(double.class, FigureAdapter.INSTANCE)
            .registerTypeAdapter(Double.class, FigureAdapter.INSTANCE)
            .registerTypeAdapterFactory(OptionalAdapter.FACTORY)
            .create();

    private SummaryJson() {}

    static String print(Object record) {
        return GSON.toJson(record) + "\n";
    }

    /** @param origin where the text comes from, for messages */
    static Summary parse(String text, String origin) throws IOException {
        try {
            Schema schema = GSON.fromJson(text, Schema.class);
            if (schema == null || schema.schema() != Summary.SCHEMA) {
                throw new IOException("%s is no summary of schema %d".formatted(origin, Summary.SCHEMA));
            }
            return GSON.fromJson(text, Summary.class);
        } catch (RuntimeException e) {
            // Text that is no JSON, or a field that is missing, which fails in the constructor of its record.
            throw new IOException("%s is damaged: %s".formatted(origin, e.getMessage()), e);
        }
    }

    private record Schema(int schema) {}
}
