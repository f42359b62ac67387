package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
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
    public void paint(Split split, RandomGenerator random, float[] images, int offset) {
        for (int channel = 0; channel < Canvas.CHANNELS; channel++) {
            int from = offset + channel * Canvas.PLANE;
            Arrays.fill(images, from, from + Canvas.PLANE, colour.channel(channel));
        }
    }
}
