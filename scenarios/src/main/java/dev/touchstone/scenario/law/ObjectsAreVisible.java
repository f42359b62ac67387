package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Each object's ink stands out: its mean distance from the mean colour of what lies behind, in the channel where it is largest, exceeds that of
 * the background itself by {@value #LEAST} or more.
 */
final class ObjectsAreVisible implements Law {

    private static final double LEAST = 0.1;

    /** Sums over samples. */
    private static final class Contrast {
        private final Bucket bucket;
        private double ink;
        private double background;
        private int samples;

        private Contrast(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    @Override
    public LawFinding check(Scenario scenario) {
        Map<String, Contrast> contrasts = new LinkedHashMap<>();
        Regions.visit(scenario, (bucket, split, sample, regions) -> {
            if (!regions.isEmpty()) {
                Mask objects =
                        regions.stream().map(Region::layout).reduce(Mask::union).orElseThrow();
                Behind behind = Behind.of(sample.input(), objects);
                for (Region region : regions) {
                    Contrast contrast = contrasts.computeIfAbsent(region.name(), name -> new Contrast(bucket));
                    contrast.ink += behind.distance(region.ink());
                    contrast.background += behind.own();
                    contrast.samples++;
                }
            }
        });
        List<Breach> breaches = new ArrayList<>();
        contrasts.forEach((name, contrast) -> {
            double ink = contrast.ink / contrast.samples;
            double own = contrast.background / contrast.samples;
            if (!(ink - own >= LEAST)) {
                breaches.add(Breach.of(
                        contrast.bucket,
                        String.format(
                                Locale.ROOT,
                                "the ink of %s differs from the mean background by %.2f, the background itself by %.2f",
                                name,
                                ink,
                                own),
                        String.format(
                                Locale.ROOT,
                                "let it stand out by %.1f more, with another colour or a calmer background",
                                LEAST)));
            }
        });
        return new LawFinding("objects are visible", "the ink of %d objects".formatted(contrasts.size()), breaches);
    }

    /** What lies behind the objects of one image. */
    private record Behind(Tensor image, double[] mean, double own) {

        static Behind of(Tensor image, Mask objects) {
            int plane = image.length(1) * image.length(2);
            double[] mean = new double[image.length(0)];
            int[] free = IntStream.range(0, plane)
                    .filter(pixel -> !objects.contains(pixel / image.length(2), pixel % image.length(2)))
                    .toArray();
            for (int pixel : free) {
                for (int channel = 0; channel < mean.length; channel++) {
                    mean[channel] += image.get(channel * plane + pixel) / (double) free.length;
                }
            }
            Behind behind = new Behind(image, mean, 0);
            double own =
                    Arrays.stream(free).mapToDouble(behind::distance).average().orElse(0);
            return new Behind(image, mean, own);
        }

        double distance(Mask ink) {
            return ink.indices().mapToDouble(this::distance).average().orElse(0);
        }

        private double distance(int pixel) {
            int plane = image.length(1) * image.length(2);
            double most = 0;
            for (int channel = 0; channel < mean.length; channel++) {
                most = Math.max(most, Math.abs(image.get(channel * plane + pixel) - mean[channel]));
            }
            return most;
        }
    }
}
