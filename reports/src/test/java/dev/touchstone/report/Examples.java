package dev.touchstone.report;

import dev.touchstone.assertion.Exhibit;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.SplittableRandom;

/** Samples and maps as a run would hand them to reports. */
public final class Examples {

    public static final Bucket BOX1_WITH_B = new Bucket(9, "B, Box1", 1);

    private static final int SIZE = 64;
    private static final Region TEXT = new Region("Text", Mask.box(SIZE, SIZE, 8, 36, 15, 12));
    private static final Region BOX1 = new Region("Box1", Mask.box(SIZE, SIZE, 40, 12, 10, 10));

    private Examples() {}

    /** A sample of 64 x 64 with Box1 to look at and a text to leave. */
    public static Sample sample() {
        float[] input = new float[3 * SIZE * SIZE];
        for (int channel = 0; channel < 3; channel++) {
            int first = channel * SIZE * SIZE;
            BOX1.mask().indices().forEach(i -> input[first + i] = 1);
            TEXT.mask().indices().filter(i -> i % 5 < 2).forEach(i -> input[first + i] = 1);
        }
        return new Sample(
                17,
                BOX1_WITH_B,
                Tensor.of(input, 3, SIZE, SIZE),
                new RegionTruth(SIZE, SIZE, List.of(BOX1), List.of(TEXT), List.of()));
    }

    /** A noisy map that looks at the text. */
    public static Explanation looksAtTheText(boolean signed) {
        SplittableRandom random = new SplittableRandom(1);
        float[] map = new float[3 * SIZE * SIZE];
        for (int i = 0; i < map.length; i++) {
            int pixel = i % (SIZE * SIZE);
            boolean text = TEXT.mask().contains(pixel / SIZE, pixel % SIZE);
            double value = random.nextDouble() * (text ? 1 : 0.12);
            map[i] = (float) (signed && random.nextBoolean() ? -value : value);
        }
        return new Explanation(sample(), 1, Tensor.of(map, 3, SIZE, SIZE));
    }

    public static Exhibit exhibit() {
        return new Exhibit("bucket-09-worst", looksAtTheText(true), 0.02);
    }

    /** An exhibit of a small image with these values as its map, Box at rows 1 to 2 and columns 1 to 2. */
    public static Exhibit tiny(int side, float... map) {
        Mask box = Mask.box(side, side, 1, 1, 2, 2);
        RegionTruth truth = new RegionTruth(side, side, List.of(new Region("Box", box)), List.of(), List.of());
        Sample sample = new Sample(0, new Bucket(1, "Box", 0), Tensor.of(new float[side * side], 1, side, side), truth);
        return new Exhibit("tiny", new Explanation(sample, 0, Tensor.of(map, 1, side, side)), Double.NaN);
    }
}
