package dev.touchstone.scenario.textbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotographBackgroundTest {

    @TempDir
    Path folder;

    /** Grey of the given level; the left half darker by 20. */
    private void photograph(String name, int level) throws IOException {
        BufferedImage image = new BufferedImage(128, 256, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 256; y++) {
            for (int x = 0; x < 128; x++) {
                image.setRGB(x, y, (x < 64 ? level - 20 : level) * 0x010101);
            }
        }
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    private static float[] painted(PhotographBackground background, Split split, int index) {
        float[] image = new float[Canvas.IMAGE];
        background.paint(split, SeedSource.of(1).random("image " + index), image, 0);
        return image;
    }

    @Test
    void a_photograph_is_resized_and_dimmed() throws IOException {
        photograph("a.png", 100);
        photograph("b.PNG", 200);

        float[] image = painted(new PhotographBackground(folder), Split.TRAINING, 0);

        assertThat((double) image[0], is(closeTo(0.7 * 180 / 255, 1e-6)));
        assertThat((double) image[Canvas.IMAGE - 1], is(closeTo(0.7 * 200 / 255, 1e-6)));
    }

    @Test
    void no_photograph_is_both_learnt_from_and_judged_on() throws IOException {
        for (int i = 0; i < 10; i++) {
            photograph(i + ".png", 100 + 10 * i);
        }
        PhotographBackground background = new PhotographBackground(folder);
        Set<Float> training = new HashSet<>();
        Set<Float> heldOut = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            training.add(painted(background, Split.TRAINING, i)[0]);
            heldOut.add(painted(background, Split.HELD_OUT, i)[0]);
        }

        assertThat(training.size(), is(8));
        assertThat(heldOut.size(), is(2));
        assertThat(training.removeAll(heldOut), is(false));
    }

    @Test
    void other_photographs_have_another_specification() throws IOException {
        photograph("a.png", 100);
        photograph("b.png", 200);
        String before = new PhotographBackground(folder).specification();
        assertThat(new PhotographBackground(folder).specification(), is(before));

        photograph("b.png", 201);

        assertThat(new PhotographBackground(folder).specification(), is(not(before)));
    }

    @Test
    void one_photograph_is_too_few() throws IOException {
        photograph("a.png", 100);

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new PhotographBackground(folder));

        assertThat(error.getMessage(), containsString("holds 1 PNG or JPEG files; a background needs two at least"));
    }

    @Test
    void a_file_that_is_no_image_is_named() throws IOException {
        photograph("a.png", 100);
        Files.writeString(folder.resolve("b.jpg"), "text");

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new PhotographBackground(folder));

        assertThat(error.getMessage(), containsString("b.jpg is no PNG or JPEG that can be read"));
    }
}
