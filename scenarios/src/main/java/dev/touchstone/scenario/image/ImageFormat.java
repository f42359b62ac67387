package dev.touchstone.scenario.image;

/**
 * The measures of a world's images.
 *
 * @param channels 1 for grey levels or 3 for red, green and blue
 * @param height rows
 * @param width columns
 */
public record ImageFormat(int channels, int height, int width) {

    /** That of the TextBox world, and of every world that says nothing else: 3 x 64 x 64. */
    public static final ImageFormat STANDARD = new ImageFormat(3, 64, 64);

    private static final int LEAST = 8;
    private static final int MOST = 512;

    /** @throws IllegalArgumentException if there are not 1 or 3 channels, or a side is not from 8 to 512 */
    public ImageFormat {
        if (channels != 1 && channels != 3) {
            throw new IllegalArgumentException(
                    "images have 1 channel (grey) or 3 (red, green, blue), not %d".formatted(channels));
        }
        if (Math.min(height, width) < LEAST || Math.max(height, width) > MOST) {
            throw new IllegalArgumentException(
                    "images have %d to %d rows and columns, not %d x %d".formatted(LEAST, MOST, height, width));
        }
    }

    /** How many values a channel of an image has. */
    public int plane() {
        return height * width;
    }

    /** How many values an image has. */
    public int size() {
        return channels * plane();
    }

    /** The shape of an image as a tensor. */
    public int[] shape() {
        return new int[] {channels, height, width};
    }

    /** Rows that objects may cover: all but the last, which a valid convolution of stride 2 never sees. */
    public int drawableRows() {
        return height - 1;
    }

    /** Columns that objects may cover. */
    public int drawableColumns() {
        return width - 1;
    }

    /** E.g. {@code 3 x 64 x 64}. */
    @Override
    public String toString() {
        return channels + " x " + height + " x " + width;
    }
}
