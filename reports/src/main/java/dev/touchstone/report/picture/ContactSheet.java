package dev.touchstone.report.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Many pictures on one sheet, three in a row, each at half its size or less. */
public final class ContactSheet {

    /** The most pictures on a sheet. */
    public static final int MOST = 24;

    private static final int COLUMNS = 3;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 130;
    private static final int GAP = 10;

    private ContactSheet() {}

    /**
     * A PNG of the pictures in these files, row by row.
     *
     * @param files of PNGs, at most {@value #MOST}
     * @throws UncheckedIOException if one cannot be read
     */
    public static byte[] png(List<Path> files) {
        int rows = (files.size() + COLUMNS - 1) / COLUMNS;
        int columns = Math.min(COLUMNS, files.size());
        Raster sheet = new Raster(GAP + columns * (WIDTH + GAP), GAP + rows * (HEIGHT + GAP), Rgb.WHITE);
        for (int i = 0; i < files.size(); i++) {
            int x = GAP + i % COLUMNS * (WIDTH + GAP);
            int y = GAP + i / COLUMNS * (HEIGHT + GAP);
            sheet.paste(reduced(read(files.get(i))), x, y);
        }
        return Png.encode(sheet);
    }

    private static BufferedImage read(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new NotAPictureException("there is no picture in " + file);
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the mean of the pixels that fall together. */
    private static Raster reduced(BufferedImage image) {
        int factor = Math.max(2, Math.max(ceil(image.getWidth(), WIDTH), ceil(image.getHeight(), HEIGHT)));
        Raster small = new Raster(image.getWidth() / factor, image.getHeight() / factor, Rgb.WHITE);
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                small.set(x, y, mean(image, x * factor, y * factor, factor));
            }
        }
        return small;
    }

    private static int ceil(int length, int most) {
        return (length + most - 1) / most;
    }

    private static int mean(BufferedImage image, int left, int top, int side) {
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                int rgb = image.getRGB(x, y);
                red += rgb >> 16 & 0xff;
                green += rgb >> 8 & 0xff;
                blue += rgb & 0xff;
            }
        }
        double all = 255.0 * side * side;
        return Rgb.of(red / all, green / all, blue / all);
    }
}
