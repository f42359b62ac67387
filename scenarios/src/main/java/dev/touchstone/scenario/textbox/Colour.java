package dev.touchstone.scenario.textbox;

/**
 * A colour of 24 bits, as in PNG files; images hold its channels divided by 255.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** @throws IllegalArgumentException if a channel is not in 0 to 255 */
    public Colour {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException(
                    "a colour has channels from 0 to 255, but was given %d, %d, %d".formatted(red, green, blue));
        }
    }

    /** A channel in [0, 1]: 0 is red, 1 green, 2 blue. */
    public float channel(int index) {
        return switch (index) {
                    case 0 -> red;
                    case 1 -> green;
                    default -> blue;
                }
                / 255f;
    }

    /** What an image of one channel shows of it: the mean of its channels, in [0, 1]. */
    public float grey() {
        return (red + green + blue) / (3 * 255f);
    }

    /** Six hexadecimal digits, e.g. {@code ff8800}. */
    @Override
    public String toString() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }
}
