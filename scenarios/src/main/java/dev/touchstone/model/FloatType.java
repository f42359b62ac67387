package dev.touchstone.model;

import java.nio.ByteBuffer;

/** The types of floats in a safetensors file, by their names there. */
enum FloatType {
    /** IEEE 754 binary32. */
    F32(Float.BYTES) {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.getFloat();
        }
    },
    /** IEEE 754 binary16: a sign, 5 bits of exponent biased by 15, 10 bits of fraction. */
    F16(Short.BYTES) {
        @Override
        float next(ByteBuffer bytes) {
            int bits = bytes.getShort();
            int exponent = bits >> 10 & 0x1f;
            int fraction = bits & 0x3ff;
            float magnitude =
                    switch (exponent) {
                        case 0 -> Math.scalb((float) fraction, -24);
                        case 0x1f -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
                        default -> Math.scalb((float) (fraction | 0x400), exponent - 25);
                    };
            return bits < 0 ? -magnitude : magnitude;
        }
    },
    /** bfloat16: the upper half of a binary32. */
    BF16(Short.BYTES) {
        @Override
        float next(ByteBuffer bytes) {
            return Float.intBitsToFloat(bytes.getShort() << 16);
        }
    };

    private final int size;

    FloatType(int size) {
        this.size = size;
    }

    /** Bytes of one number. */
    int size() {
        return size;
    }

    /** The next number, as a binary32, which holds all of the three exactly. */
    abstract float next(ByteBuffer bytes);
}
