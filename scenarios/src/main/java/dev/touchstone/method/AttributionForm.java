package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.Locale;

/** The form that methods owe to what they return. */
enum AttributionForm {
    /** One value for each value of the inputs. */
    MAPS {
        @Override
        void requireShape(SaliencyMethod method, Shape shape, Shape inputs) {
            if (!shape.equals(inputs)) {
                throw new MalformedAttributionException(
                        method.id(),
                        "maps of shape " + shape + " for inputs of shape " + inputs + "; both must be the same");
            }
        }
    },
    /** One value for each pair of values of an input. */
    MATRICES {
        @Override
        void requireShape(SaliencyMethod method, Shape shape, Shape inputs) {
            long length = inputs.size() / inputs.get(0);
            Shape expected = new Shape(inputs.get(0), length, length);
            if (!shape.equals(expected)) {
                throw new MalformedAttributionException(
                        method.id(),
                        "interactions of shape %s for inputs of shape %s; they must have shape %s"
                                .formatted(shape, inputs, expected));
            }
        }
    };

    abstract void requireShape(SaliencyMethod method, Shape shape, Shape inputs);

    /** @throws MalformedAttributionException if it has another form */
    void require(SaliencyMethod method, NDArray returned, NDArray inputs) {
        if (returned == null) {
            throw new MalformedAttributionException(method.id(), "null");
        }
        String kind = name().toLowerCase(Locale.ROOT);
        if (HandedArrays.isReleased(returned)) {
            throw new MalformedAttributionException(method.id(), kind + " that it had closed");
        }
        requireShape(method, returned.getShape(), inputs.getShape());
        if (returned.getDataType() != DataType.FLOAT32) {
            throw new MalformedAttributionException(
                    method.id(), kind + " of type " + returned.getDataType() + "; they must be float32");
        }
        if (!returned.getDevice().equals(inputs.getDevice())) {
            throw new MalformedAttributionException(
                    method.id(),
                    kind + " on " + returned.getDevice() + " for inputs on " + inputs.getDevice()
                            + "; make them with inputs.getManager()");
        }
        if (method.sign() == SignSemantics.MAGNITUDE && returned.min().getFloat() < 0) {
            throw new MalformedAttributionException(
                    method.id(),
                    "values below 0, down to " + returned.min().getFloat() + "; the sign() of its " + kind
                            + " is MAGNITUDE");
        }
    }
}
