package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.image.ImageFormat;
import java.util.random.RandomGenerator;

/**
 * Every pixel and channel uniform over the levels 0 to {@code most} of 255. The TextBox paper says 150 (app. B.4), its released code
 * draws up to 99.
 *
 * @param most the greatest level, from 1 to 255
 */
public record NoiseBackground(int most) implements ImageBackground {

    /** @throws IllegalArgumentException if the greatest level is not in 1 to 255 */
    public NoiseBackground {
        if (most < 1 || most > 255) {
            throw new IllegalArgumentException("noise has a greatest level from 1 to 255, not " + most);
        }
    }

    @Override
    public String id() {
        return "noise-" + most;
    }

    @Override
    public String specification() {
        return "uniform noise 0.." + most;
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
        for (int i = offset; i < offset + format.size(); i++) {
            images[i] = random.nextInt(most + 1) / 255f;
        }
    }
}
