package dev.touchstone.scenario.andor;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The symbols that an input can hold. Equidistant numbers from -1 to 1, every second of them true: {@code (i - h) / h} with {@code h =
 * (count - 1) / 2}, true for odd i. So of two 1 is true; of four, -1/3 and 1, which is no threshold of the number.
 *
 * @param count how many there are, an even number
 */
public record Symbols(int count) {

    /** -1 is false and 1 is true. */
    public static final Symbols BINARY = new Symbols(2);
    /** -1 and 1/3 are false, -1/3 and 1 are true. */
    public static final Symbols QUATERNARY = new Symbols(4);

    /** What no symbol is: the number that stands for an input that is masked. */
    public static final float MASK = -2;

    public Symbols {
        if (count < 2 || count % 2 != 0) {
            throw new IllegalArgumentException("symbols come in an even number of 2 or more, not " + count);
        }
    }

    /** The number that the model reads, in [-1, 1], rounded to four digits as in the released code. */
    public float value(int symbol) {
        double half = (count - 1) / 2.0;
        return (float) (Math.round((symbol - half) / half * 1e4) / 1e4);
    }

    public boolean isTrue(int symbol) {
        return symbol % 2 == 1;
    }

    /** Which symbol a number is. @throws IllegalArgumentException with the symbols if it is none */
    public int of(float value) {
        return IntStream.range(0, count)
                .filter(symbol -> value(symbol) == value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value + " is none of the symbols " + this));
    }

    @Override
    public String toString() {
        return Arrays.stream(IntStream.range(0, count).toArray())
                .mapToObj(symbol -> value(symbol) + (isTrue(symbol) ? " true" : " false"))
                .collect(Collectors.joining(", "));
    }
}
