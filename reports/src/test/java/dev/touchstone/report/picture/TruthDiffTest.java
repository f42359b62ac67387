package dev.touchstone.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.report.Examples;
import dev.touchstone.report.Logics;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Of an image of 4 x 4 with the box at rows 1 to 2 and columns 1 to 2, each pixel of it 48 pixels wide. */
class TruthDiffTest {

    private static final int DARK = 0x440154;
    private static final int BRIGHT = 0xfde725;

    private final TruthDiff pictures = TruthDiff.of(Examples.tiny(4, 0, 0, 0, -1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    @Test
    void what_is_expected_is_the_focus_and_nothing_else() throws IOException {
        assertEquals(BRIGHT, pixel(pictures.expected(), 2, 2));
        assertEquals(DARK, pixel(pictures.expected(), 3, 0));
    }

    @Test
    void the_map_is_shown_by_its_magnitude() throws IOException {
        assertEquals(BRIGHT, pixel(pictures.actual(), 1, 1));
        assertEquals(BRIGHT, pixel(pictures.actual(), 3, 0));
        assertEquals(DARK, pixel(pictures.actual(), 2, 2));
    }

    @Test
    void the_difference_is_what_lies_outside_the_focus() throws IOException {
        assertEquals(DARK, pixel(pictures.difference(), 1, 1));
        assertEquals(BRIGHT, pixel(pictures.difference(), 3, 0));
    }

    @Test
    void a_logical_world_has_no_such_pictures() {
        assertThrows(
                NotAPictureException.class,
                () -> TruthDiff.of(Logics.bars().exhibit().orElseThrow()));
    }

    private static int pixel(byte[] png, int column, int row) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRGB(column * 48 + 24, row * 48 + 24) & 0xffffff;
    }
}
