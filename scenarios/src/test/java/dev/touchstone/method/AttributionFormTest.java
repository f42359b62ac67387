package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AttributionFormTest {

    /** Adds up pairs; only its id and its sign are asked for here. */
    private record Stub(SignSemantics sign) implements SecondOrderMethod {

        @Override
        public String id() {
            return "stub";
        }

        @Override
        public NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            return inputs.reshape(inputs.getShape().get(0), 1, -1)
                    .mul(inputs.reshape(inputs.getShape().get(0), -1, 1));
        }
    }

    private static String complaint(SignSemantics sign, Function<NDManager, NDArray> returned) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = manager.zeros(new Shape(2, 1, 3, 1));
            return assertThrows(
                            MalformedAttributionException.class,
                            () -> AttributionForm.MATRICES.require(new Stub(sign), returned.apply(manager), inputs))
                    .getMessage();
        }
    }

    @Test
    void interactions_have_a_value_for_each_pair_of_inputs() {
        try (NDManager manager = NDManager.newBaseManager()) {
            AttributionForm.MATRICES.require(
                    new Stub(SignSemantics.SIGNED),
                    manager.ones(new Shape(2, 3, 3)).neg(),
                    manager.zeros(new Shape(2, 3, 1)));
        }
        assertThat(
                complaint(SignSemantics.SIGNED, manager -> manager.zeros(new Shape(2, 3))),
                is("method stub returned interactions of shape (2, 3) for inputs of shape (2, 1, 3, 1); "
                        + "they must have shape (2, 3, 3)"));
    }

    @Test
    void what_is_no_matrix_of_numbers_is_named() {
        assertThat(complaint(SignSemantics.SIGNED, manager -> null), is("method stub returned null"));
        assertThat(
                complaint(SignSemantics.SIGNED, manager -> manager.zeros(new Shape(2, 3, 3), DataType.FLOAT64)),
                is("method stub returned matrices of type float64; they must be float32"));
        assertThat(
                complaint(SignSemantics.MAGNITUDE, manager -> manager.ones(new Shape(2, 3, 3))
                        .neg()),
                is("method stub returned values below 0, down to -1.0; the sign() of its matrices is MAGNITUDE"));
    }

    @Test
    void the_map_of_a_second_order_method_is_the_sum_of_each_column() {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = manager.create(new float[] {1, 2, 3}, new Shape(1, 1, 3, 1));

            NDArray map = new Stub(SignSemantics.SIGNED).attribute(null, inputs, null, SeedSource.of(1));

            assertThat(map.getShape(), is(new Shape(1, 1, 3, 1)));
            assertThat(map.toFloatArray(), is(new float[] {6, 12, 18}));
        }
    }

    @Test
    void what_lies_elsewhere_or_is_closed_is_named() {
        assertThat(
                complaint(SignSemantics.SIGNED, manager -> elsewhere(manager.ones(new Shape(2, 3, 3)))),
                is("method stub returned matrices on gpu(0) for inputs on cpu(); make them with inputs.getManager()"));
        assertThat(
                complaint(SignSemantics.SIGNED, manager -> {
                    NDArray closed = manager.ones(new Shape(2, 3, 3));
                    closed.close();
                    return closed;
                }),
                is("method stub returned matrices that it had closed"));
    }

    /** The array, but for where it says it is. */
    private static NDArray elsewhere(NDArray array) {
        return (NDArray) Proxy.newProxyInstance(
                NDArray.class.getClassLoader(),
                new Class<?>[] {NDArray.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getDevice") ? Device.gpu(0) : method.invoke(array, arguments));
    }
}
