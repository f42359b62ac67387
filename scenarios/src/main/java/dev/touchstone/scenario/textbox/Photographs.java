package dev.touchstone.scenario.textbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The images of a folder, by name, each brought to (3, 64, 64) in [0, 1]. */
final class Photographs {

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");

    private Photographs() {}

    static List<float[]> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<float[]> images = new ArrayList<>();
            for (Path file : files.filter(Photographs::isImage).sorted().toList()) {
                images.add(read(file, ImageIO.read(file.toFile())));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of background images " + folder + " cannot be read", e);
        }
    }

    private static boolean isImage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static float[] read(Path file, BufferedImage image) {
        if (image == null) {
            throw new IllegalArgumentException("the background image " + file + " is no PNG or JPEG that can be read");
        }
        float[] values = new float[Canvas.IMAGE];
        for (int pixel = 0; pixel < Canvas.PLANE; pixel++) {
            float[] mean = mean(image, pixel / Canvas.SIZE, pixel % Canvas.SIZE);
            for (int channel = 0; channel < Canvas.CHANNELS; channel++) {
                values[channel * Canvas.PLANE + pixel] = mean[channel];
            }
        }
        return values;
    }

    /** The mean colour of the part of the photograph that one pixel of the canvas stands for; of one of its pixels at least. */
    private static float[] mean(BufferedImage image, int row, int column) {
        int top = row * image.getHeight() / Canvas.SIZE;
        int bottom = Math.max(top + 1, (row + 1) * image.getHeight() / Canvas.SIZE);
        int left = column * image.getWidth() / Canvas.SIZE;
        int right = Math.max(left + 1, (column + 1) * image.getWidth() / Canvas.SIZE);
        long[] sums = new long[Canvas.CHANNELS];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = image.getRGB(x, y);
                for (int channel = 0; channel < Canvas.CHANNELS; channel++) {
                    sums[channel] += rgb >> (16 - 8 * channel) & 0xff;
                }
            }
        }
        float[] mean = new float[Canvas.CHANNELS];
        for (int channel = 0; channel < Canvas.CHANNELS; channel++) {
            mean[channel] = sums[channel] / (255f * (bottom - top) * (right - left));
        }
        return mean;
    }
}
