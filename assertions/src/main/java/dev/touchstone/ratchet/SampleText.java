package dev.touchstone.ratchet;

import dev.touchstone.assertion.SampleValues;
import java.util.stream.Collectors;

/** The values of samples as text: eight hexadecimal digits for each, the bits of a 32-bit floating-point number, the highest first. */
final class SampleText {

    private static final int DIGITS = 8;

    private SampleText() {}

    static String of(SampleValues values) {
        return values.stream()
                .mapToObj(value -> "%08x".formatted(Float.floatToIntBits((float) value)))
                .collect(Collectors.joining());
    }

    /** @throws NumberFormatException if the text is not of that form, or a number in it is not finite */
    static SampleValues parse(String text) {
        if (text.length() % DIGITS != 0) {
            throw new NumberFormatException("the digits do not come out even");
        }
        double[] values = new double[text.length() / DIGITS];
        for (int i = 0; i < values.length; i++) {
            int bits = Integer.parseUnsignedInt(text, i * DIGITS, (i + 1) * DIGITS, 16);
            values[i] = Float.intBitsToFloat(bits);
            if (!Double.isFinite(values[i])) {
                throw new NumberFormatException("a value that is not finite");
            }
        }
        return SampleValues.of(values);
    }
}
