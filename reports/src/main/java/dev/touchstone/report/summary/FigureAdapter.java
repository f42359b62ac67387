package dev.touchstone.report.summary;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Numbers as numbers; what is none as an object without a value that says why. */
final class FigureAdapter extends TypeAdapter<Double> {

    static final TypeAdapter<Double> INSTANCE = new FigureAdapter();

    private FigureAdapter() {}

    @Override
    public void write(JsonWriter out, Double figure) throws IOException {
        if (Double.isFinite(figure)) {
            out.value(figure);
            return;
        }
        boolean serialisesNulls = out.getSerializeNulls();
        out.setSerializeNulls(true);
        out.beginObject().name("value").nullValue();
        out.name("reason").value(figure.toString()).endObject();
        out.setSerializeNulls(serialisesNulls);
    }

    @Override
    public Double read(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NUMBER) {
            return in.nextDouble();
        }
        String reason = "";
        in.beginObject();
        while (in.hasNext()) {
            if (in.nextName().equals("reason")) {
                reason = in.nextString();
            } else {
                in.skipValue();
            }
        }
        in.endObject();
        return parse(reason);
    }

    private static double parse(String reason) {
        return switch (reason) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw new JsonParseException("no number, and no known reason why: '" + reason + "'");
        };
    }
}
