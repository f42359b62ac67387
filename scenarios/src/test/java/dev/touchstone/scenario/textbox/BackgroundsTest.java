package dev.touchstone.scenario.textbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackgroundsTest {

    private static float[] painted(ImageBackground background, int image) {
        float[] images = new float[2 * Canvas.IMAGE];
        background.paint(Split.TRAINING, SeedSource.of(1).random("image " + image), images, Canvas.IMAGE);
        for (int i = 0; i < Canvas.IMAGE; i++) {
            assertThat("what lies before the image is left alone", images[i], is(0f));
        }
        float[] own = new float[Canvas.IMAGE];
        System.arraycopy(images, Canvas.IMAGE, own, 0, own.length);
        return own;
    }

    @Test
    void a_plain_background_is_its_colour_in_every_pixel() {
        float[] image = painted(new PlainBackground(new Colour(255, 51, 0)), 0);

        for (int pixel = 0; pixel < Canvas.PLANE; pixel++) {
            assertThat(image[pixel], is(1f));
            assertThat(image[Canvas.PLANE + pixel], is(0.2f));
            assertThat(image[2 * Canvas.PLANE + pixel], is(0f));
        }
    }

    @Test
    void noise_takes_every_level_from_zero_to_the_greatest_alike() {
        int[] counts = new int[100];
        for (int image = 0; image < 20; image++) {
            for (float value : painted(new NoiseBackground(99), image)) {
                counts[Math.round(value * 255)]++;
            }
        }

        double expected = 20.0 * Canvas.IMAGE / 100;
        double chiSquare = IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat("99 degrees of freedom: 99 +- 14.1", chiSquare, is(closeTo(99, 5 * 14.1)));
    }

    @Test
    void noise_needs_a_greatest_level_that_a_file_can_hold() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> new NoiseBackground(256));

        assertThat(error.getMessage(), is("noise has a greatest level from 1 to 255, not 256"));
    }

    /** In a 1/f amplitude spectrum every octave of frequencies holds the same power: 2 pi f df / f^2. */
    @Test
    void every_octave_of_a_texture_holds_the_same_power() {
        double[] power = new double[4];
        for (int image = 0; image < 40; image++) {
            double[] octaves = octaves(painted(TextureBackground.STANDARD, image));
            for (int octave = 0; octave < 4; octave++) {
                power[octave] += octaves[octave] / 40;
            }
        }

        double mean = (power[0] + power[1] + power[2] + power[3]) / 4;
        for (double octave : power) {
            assertThat(octave / mean, is(closeTo(1, 0.2)));
        }
    }

    /** Power at the radial frequencies [2, 4), [4, 8), [8, 16), [16, 32), divided by the power that 1/f gives to their grid points. */
    private static double[] octaves(float[] image) {
        double[] real = new double[Canvas.PLANE];
        double[] imaginary = new double[Canvas.PLANE];
        for (int i = 0; i < Canvas.PLANE; i++) {
            real[i] = image[i];
        }
        Spectrum.invert(real, imaginary, Canvas.SIZE);
        double[] found = new double[4];
        double[] lawful = new double[4];
        for (int i = 1; i < Canvas.PLANE; i++) {
            int row = Math.min(i / 64, 64 - i / 64);
            int column = Math.min(i % 64, 64 - i % 64);
            double frequency = Math.hypot(row, column);
            int octave = (int) (Math.log(frequency) / Math.log(2)) - 1;
            if (frequency >= 2 && octave < 4) {
                found[octave] += real[i] * real[i] + imaginary[i] * imaginary[i];
                lawful[octave] += 1 / (frequency * frequency);
            }
        }
        return IntStream.range(0, 4).mapToDouble(o -> found[o] / lawful[o]).toArray();
    }

    @Test
    void a_texture_is_coloured_and_no_brighter_than_it_is_told_to_be() {
        double sum = 0;
        double different = 0;
        for (int image = 0; image < 20; image++) {
            float[] values = painted(TextureBackground.STANDARD, image);
            for (int pixel = 0; pixel < Canvas.PLANE; pixel++) {
                assertThat(values[pixel] >= 0 && values[pixel] <= 0.7f, is(true));
                sum += values[pixel] / (20.0 * Canvas.PLANE);
                different += Math.abs(values[pixel] - values[Canvas.PLANE + pixel]) / (20.0 * Canvas.PLANE);
            }
        }

        assertThat(sum, is(closeTo(0.35, 0.02)));
        assertThat("two channels differ by 0.11 on average", different > 0.05, is(true));
    }

    @Test
    void the_transform_of_one_frequency_is_its_wave() {
        double[] real = new double[16];
        double[] imaginary = new double[16];
        real[1] = 1;

        Spectrum.invert(real, imaginary, 4);

        double[] cosine = {1, 0, -1, 0};
        double[] sine = {0, 1, 0, -1};
        for (int i = 0; i < 16; i++) {
            assertThat(real[i], is(closeTo(cosine[i % 4], 1e-15)));
            assertThat(imaginary[i], is(closeTo(sine[i % 4], 1e-15)));
        }
    }
}
