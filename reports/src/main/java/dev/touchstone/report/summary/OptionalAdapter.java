package dev.touchstone.report.summary;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;

/** What may be absent as itself, or as an explicit null: a field that is missing stays a fault. */
final class OptionalAdapter<T> extends TypeAdapter<Optional<T>> {

    static final TypeAdapterFactory FACTORY = new TypeAdapterFactory() {
        @Override
        @SuppressWarnings("unchecked") // an adapter of optionals for a type that is Optional
        public <V> TypeAdapter<V> create(Gson gson, TypeToken<V> type) {
            return type.getRawType() == Optional.class && type.getType() instanceof ParameterizedType optional
                    ? (TypeAdapter<V>)
                            new OptionalAdapter<>(gson.getAdapter(TypeToken.get(optional.getActualTypeArguments()[0])))
                    : null;
        }
    };

    private final TypeAdapter<T> content;

    private OptionalAdapter(TypeAdapter<T> content) {
        this.content = content;
    }

    @Override
    public void write(JsonWriter out, Optional<T> value) throws IOException {
        if (value.isPresent()) {
            content.write(out, value.get());
            return;
        }
        boolean serialisesNulls = out.getSerializeNulls();
        out.setSerializeNulls(true);
        out.nullValue();
        out.setSerializeNulls(serialisesNulls);
    }

    @Override
    public Optional<T> read(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return Optional.empty();
        }
        return Optional.of(content.read(in));
    }
}
