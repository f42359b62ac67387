package dev.touchstone.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several named inputs as one: a single input is kept as it is, several are laid side by side as (n, values). An input without a row
 * axis, of shape (k), is k rows of one value.
 */
final class Packing {

    /** One input's place: its name, its shape without the rows, and where its values begin. */
    record Place(String name, int[] shape, int from) {

        int size() {
            return Numbers.size(shape);
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final int rows;

    Packing(Map<String, Numbers> inputs) {
        int from = 0;
        int count = 0;
        for (Map.Entry<String, Numbers> input : inputs.entrySet()) {
            Numbers values = withRows(input.getValue());
            places.add(new Place(input.getKey(), values.rowShape(), from));
            from += values.rowSize();
            count = values.rows();
        }
        this.rows = count;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    boolean single() {
        return places.size() == 1;
    }

    /** Whether these are exactly its inputs. */
    boolean names(JsonObject named) {
        return named.keySet().equals(places.stream().map(Place::name).collect(Collectors.toSet()));
    }

    /**
     * Values for each input laid out as the inputs are: n rows, or one where all are alike.
     *
     * @param named a number, or lists that stretch to the input's shape; absent for zero
     */
    Numbers pack(JsonObject named) {
        return pack(name -> {
            JsonElement given = named.get(name);
            return given == null || given.isJsonNull() ? null : Numbers.of(given);
        });
    }

    private Numbers pack(Function<String, Numbers> named) {
        int total = places.stream().mapToInt(Place::size).sum();
        double[] packed = new double[rows * total];
        for (Place place : places) {
            Numbers given = named.apply(place.name());
            if (given == null) {
                continue;
            }
            Numbers values = stretch(given, lead(rows, place.shape()));
            for (int row = 0; row < rows; row++) {
                System.arraycopy(values.values(), row * place.size(), packed, row * total + place.from(), place.size());
            }
        }
        int[] shape = single() ? places.get(0).shape() : new int[] {total};
        return collapse(new Numbers(lead(rows, shape), packed));
    }

    private static Numbers stretch(Numbers values, int[] full) {
        return values.shape().length == 1 && full.length == 2 && full[1] == 1 && values.shape()[0] == full[0]
                ? values.reshape(full)
                : values.broadcast(full);
    }

    private static Numbers collapse(Numbers packed) {
        Numbers first = packed.row(0);
        for (int row = 1; row < packed.rows(); row++) {
            if (!Arrays.equals(packed.row(row).values(), first.values())) {
                return packed;
            }
        }
        return first;
    }

    private static Numbers withRows(Numbers values) {
        return values.shape().length == 1 ? values.reshape(values.shape()[0], 1) : values;
    }

    private static int[] lead(int rows, int[] shape) {
        int[] led = new int[shape.length + 1];
        led[0] = rows;
        System.arraycopy(shape, 0, led, 1, shape.length);
        return led;
    }

    /** The inputs themselves, all rows. */
    Numbers inputs(Map<String, Numbers> inputs) {
        return all(pack(inputs::get));
    }

    /** The same rows n times, where {@link #pack} gave one. */
    Numbers all(Numbers packed) {
        int[] shape = packed.shape().clone();
        shape[0] = rows;
        return packed.broadcast(shape);
    }
}
