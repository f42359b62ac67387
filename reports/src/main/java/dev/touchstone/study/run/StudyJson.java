package dev.touchstone.study.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** A study's values as JSON: NaN, where no sample gave a number, is null, and what is infinite is a text. */
public final class StudyJson {

    /** Prints over several lines, with nulls. */
    public static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .registerTypeAdapter(double.class, new NumberOrNull())
            .registerTypeAdapter(Double.class, new NumberOrNull())
            .create();

    private StudyJson() {}

    private static final class NumberOrNull extends TypeAdapter<Double> {

        @Override
        public void write(JsonWriter out, Double number) throws IOException {
            if (number.isNaN()) {
                out.nullValue();
            } else if (number.isInfinite()) {
                out.value(number.toString());
            } else {
                out.value(number);
            }
        }

        @Override
        public Double read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return Double.NaN;
            }
            return in.peek() == JsonToken.STRING ? Double.parseDouble(in.nextString()) : in.nextDouble();
        }
    }
}
