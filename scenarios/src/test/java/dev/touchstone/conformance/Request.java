package dev.touchstone.conformance;

import ai.djl.ndarray.types.DataType;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.touchstone.method.Baseline;
import dev.touchstone.model.ExplainedModel;

/**
 * What a case asks for.
 *
 * @param method as the case names it
 * @param params as the case gives them; empty for none
 * @param packing which inputs the model's one input is made of
 * @param type of the model's weights and of the inputs
 */
record Request(
        String method,
        JsonObject params,
        ExplainedModel model,
        Packing packing,
        int[] shape,
        Given given,
        DataType type) {

    /** A parameter's text; empty if it is not given. */
    String text(String name) {
        JsonElement value = params.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    /** A parameter that is a number. */
    double number(String name, double otherwise) {
        JsonElement value = params.get(name);
        return value == null || value.isJsonNull() ? otherwise : value.getAsDouble();
    }

    /** Whether a parameter is given as true, or is not given and that means true. */
    boolean is(String name, boolean otherwise) {
        JsonElement value = params.get(name);
        return value == null || value.isJsonNull() ? otherwise : value.getAsBoolean();
    }

    /** Zero if the case names none; else its values in the inputs' own type. */
    Baseline baseline() {
        if (given.baseline() == null) {
            return Baseline.ZERO;
        }
        int[] full = new int[shape.length + 1];
        full[0] = given.baseline().rows();
        System.arraycopy(shape, 0, full, 1, shape.length);
        Numbers values = given.baseline().broadcast(full);
        return inputs -> values.on(inputs.getManager(), inputs.getDataType());
    }

    /** The same of one row. */
    Request row(int index) {
        return new Request(method, params, model, packing, shape, given.row(index), type);
    }
}
