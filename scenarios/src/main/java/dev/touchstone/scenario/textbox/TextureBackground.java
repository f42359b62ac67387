package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
import java.util.random.RandomGenerator;

/**
 * Coloured texture with the spectrum of natural images: amplitudes fall as 1/f (Field, Relations between the statistics of natural images
 * and the response properties of cortical cells, 1987), phases are random. Stands in for photographs where there are none. Channels share
 * four fifths of their amplitude. Three standard deviations to either side of mid grey are mapped to [0, 1], what lies beyond is cut,
 * and all is dimmed.
 *
 * @param brightness what the values are multiplied with, in (0, 1]; the TextBox paper dims photographs by 0.7
 */
public record TextureBackground(double brightness) implements ImageBackground {

    /** As bright as the photographs of the TextBox paper. */
    public static final TextureBackground STANDARD = new TextureBackground(0.7);

    private static final double SHARED = 0.8;
    private static final double OWN = 0.6;
    private static final double DEVIATIONS = 3;

    /** @throws IllegalArgumentException if the brightness is not in (0, 1] */
    public TextureBackground {
        if (!(brightness > 0 && brightness <= 1)) {
            throw new IllegalArgumentException("a texture has a brightness in (0, 1], not " + brightness);
        }
    }

    @Override
    public String id() {
        return brightness == STANDARD.brightness ? "texture" : "texture-" + Math.round(100 * brightness);
    }

    @Override
    public String specification() {
        return "1/f texture, shared %s, brightness %s".formatted(SHARED, brightness);
    }

    @Override
    public void paint(Split split, RandomGenerator random, float[] images, int offset) {
        double[][] first = fields(random);
        double[][] second = fields(random);
        double[][] own = {first[1], second[0], second[1]};
        for (int channel = 0; channel < Canvas.CHANNELS; channel++) {
            for (int pixel = 0; pixel < Canvas.PLANE; pixel++) {
                double field = SHARED * first[0][pixel] + OWN * own[channel][pixel];
                double level = Math.min(1, Math.max(0, 0.5 + field / (2 * DEVIATIONS)));
                images[offset + channel * Canvas.PLANE + pixel] = (float) (brightness * level);
            }
        }
    }

    /** Two independent fields of mean zero and expected variance one: the real and the imaginary part of one transform. */
    private static double[][] fields(RandomGenerator random) {
        int side = Canvas.SIZE;
        double[] real = new double[Canvas.PLANE];
        double[] imaginary = new double[Canvas.PLANE];
        double power = 0;
        for (int i = 1; i < Canvas.PLANE; i++) {
            double amplitude = 1 / Math.hypot(frequency(i / side), frequency(i % side));
            double phase = random.nextDouble(2 * Math.PI);
            real[i] = amplitude * Math.cos(phase);
            imaginary[i] = amplitude * Math.sin(phase);
            power += amplitude * amplitude;
        }
        Spectrum.invert(real, imaginary, side);
        double scale = Math.sqrt(2 / power);
        for (int i = 0; i < Canvas.PLANE; i++) {
            real[i] *= scale;
            imaginary[i] *= scale;
        }
        return new double[][] {real, imaginary};
    }

    private static int frequency(int index) {
        return index < Canvas.SIZE / 2 ? index : index - Canvas.SIZE;
    }
}
