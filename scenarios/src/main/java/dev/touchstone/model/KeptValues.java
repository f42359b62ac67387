package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an array of 32-bit floats held at one moment, to tell whether it still does. On the CPU its memory is compared as it lies there, which
 * takes about 0.1 ms for a million values; elsewhere a twin beside it is compared, and what comes to the host is only what differs.
 */
public final class KeptValues {

    private final NDArray array;
    private final Shape shape;
    private final FloatBuffer values;
    private final Optional<NDArray> twin;

    private KeptValues(NDArray array, FloatBuffer values, Optional<NDArray> twin) {
        this.array = array;
        this.shape = array.getShape();
        this.values = values;
        this.twin = twin;
    }

    /**
     * The values of an array as it is now.
     *
     * @param array not closed before this is asked; outside the CPU, the twin belongs to its manager
     * @param values the same as the array's, row-major
     */
    public static KeptValues of(NDArray array, FloatBuffer values) {
        boolean near = array.getDevice().getDeviceType().equals("cpu");
        return new KeptValues(array, values, near ? Optional.empty() : Optional.of(array.duplicate()));
    }

    /** The first value that is another now, by its place in row-major order; 0 if the array has another shape or type. */
    public OptionalInt firstChange() {
        if (!array.getShape().equals(shape) || array.getDataType() != DataType.FLOAT32) {
            return OptionalInt.of(0);
        }
        if (twin.isPresent() && array.contentEquals(twin.get())) {
            return OptionalInt.empty();
        }
        int place = now().mismatch(values.duplicate());
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** What has become of a value, e.g. {@code value 3 was 0.5 and is 0.0}. */
    public String tale(int place) {
        if (!array.getShape().equals(shape) || array.getDataType() != DataType.FLOAT32) {
            return "it was float32 " + shape + " and is " + array.getDataType() + " " + array.getShape();
        }
        return "value " + place + " was " + values.get(place) + " and is " + now().get(place);
    }

    private FloatBuffer now() {
        return array.toByteBuffer(true).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }
}
