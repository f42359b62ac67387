package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.image.ImageFormat;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** One colour everywhere; black in the main experiments of the TextBox paper. */
public record PlainBackground(Colour colour) implements ImageBackground {

    /** Black: the default. */
    public static final PlainBackground BLACK = new PlainBackground(Colour.BLACK);

    @Override
    public String id() {
        return colour.equals(Colour.BLACK) ? "black" : "plain-" + colour;
    }

    @Override
    public String specification() {
        return "plain " + colour;
    }

    @Override
    public boolean fills(ImageFormat format) {
        return true;
    }

    @Override
    public void paint(Split split, RandomGenerator random, float[] images, int offset) {
        paint(ImageFormat.STANDARD, split, random, images, offset);
    }

    @Override
    public void paint(ImageFormat format, Split split, RandomGenerator random, float[] images, int offset) {
        for (int channel = 0; channel < format.channels(); channel++) {
            int from = offset + channel * format.plane();
            float level = format.channels() == 1 ? colour.grey() : colour.channel(channel);
            Arrays.fill(images, from, from + format.plane(), level);
        }
    }
}
