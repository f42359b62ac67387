package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.Split;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Photographs of a folder of one's own: its PNG and JPEG files, resized to 64 x 64 by taking means, and dimmed. Every fifth file by name is
 * held out: no photograph is both learnt from and judged on. The TextBox paper's photographs are not ours to ship.
 */
public final class PhotographBackground implements ImageBackground {

    private static final double BRIGHTNESS = 0.7;
    private static final int HELD_OUT_SHARE = 5;

    private final double brightness;
    private final List<float[]> training = new ArrayList<>();
    private final List<float[]> heldOut = new ArrayList<>();
    private final String sha256;

    /** Dimmed to 0.7, as in the TextBox paper (app. B.5). */
    public PhotographBackground(Path folder) {
        this(folder, BRIGHTNESS);
    }

    /**
     * Reads all photographs of the folder.
     *
     * @param brightness what the values are multiplied with, in (0, 1]
     * @throws IllegalArgumentException if the folder holds fewer than two photographs, or a file that is none in spite of its name
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public PhotographBackground(Path folder, double brightness) {
        if (!(brightness > 0 && brightness <= 1)) {
            throw new IllegalArgumentException("photographs are dimmed by a brightness in (0, 1], not " + brightness);
        }
        List<float[]> photographs = Photographs.read(folder);
        if (photographs.size() < 2) {
            throw new IllegalArgumentException("the folder " + folder + " holds " + photographs.size()
                    + " PNG or JPEG files; a background needs two at least, one to learn from and one to judge on");
        }
        this.brightness = brightness;
        for (int i = 0; i < photographs.size(); i++) {
            (i % HELD_OUT_SHARE == 0 ? heldOut : training).add(photographs.get(i));
        }
        this.sha256 = hash(photographs);
    }

    private static String hash(List<float[]> photographs) {
        MessageDigest sha = Sha256.digest();
        for (float[] photograph : photographs) {
            ByteBuffer bytes = ByteBuffer.allocate(photograph.length * Float.BYTES);
            bytes.asFloatBuffer().put(photograph);
            sha.update(bytes);
        }
        return Sha256.hex(sha.digest());
    }

    @Override
    public String id() {
        return "photographs";
    }

    /** Names the photographs by the hash of what they look like, so that another folder makes other models. */
    @Override
    public String specification() {
        return "%d photographs %s, brightness %s".formatted(training.size() + heldOut.size(), sha256, brightness);
    }

    @Override
    public void paint(Split split, RandomGenerator random, float[] images, int offset) {
        List<float[]> choice = split == Split.TRAINING ? training : heldOut;
        float[] photograph = choice.get(random.nextInt(choice.size()));
        for (int i = 0; i < Canvas.IMAGE; i++) {
            images[offset + i] = (float) (brightness * photograph[i]);
        }
    }
}
