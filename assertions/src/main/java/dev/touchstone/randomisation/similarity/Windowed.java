package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A map with what SSIM needs of its windows.
 *
 * @param ssim its variant
 * @param means of each window
 * @param variances of each window
 */
record Windowed(Ssim ssim, MapGrid map, double[] means, double[] variances) implements ReadyMap {

    private static final double LUMINANCE = 0.01;
    private static final double CONTRAST = 0.03;

    static Windowed of(Ssim ssim, MapGrid map) {
        double[] means = filtered(ssim, map, map.values());
        double[] variances = covariances(ssim, map, map.values(), means, means);
        return new Windowed(ssim, map, means, variances);
    }

    @Override
    public String by() {
        return ssim.id();
    }

    @Override
    public int size() {
        return map.values().length;
    }

    @Override
    public OptionalDouble with(Similarity.Prepared other) {
        requireAlike(other);
        Windowed it = (Windowed) other;
        return map.isConstant() || it.map.isConstant() ? OptionalDouble.empty() : OptionalDouble.of(mean(it));
    }

    private double mean(Windowed it) {
        double[] covariances = covariances(ssim, map, it.map.values(), means, it.means);
        double range = ssim.range().orElseGet(() -> range(it));
        double luminance = Math.pow(LUMINANCE * range, 2);
        double contrast = Math.pow(CONTRAST * range, 2);
        double sum = 0;
        for (int k = 0; k < means.length; k++) {
            double m = means[k];
            double n = it.means[k];
            double alike = (2 * m * n + luminance) * (2 * covariances[k] + contrast);
            sum += alike / ((m * m + n * n + luminance) * (variances[k] + it.variances[k] + contrast));
        }
        return sum / means.length;
    }

    private double range(Windowed it) {
        double[] both = {least(map), least(it.map), greatest(map), greatest(it.map)};
        return Math.max(both[2], both[3]) - Math.min(both[0], both[1]);
    }

    private static double least(MapGrid map) {
        return Arrays.stream(map.values()).min().orElseThrow();
    }

    private static double greatest(MapGrid map) {
        return Arrays.stream(map.values()).max().orElseThrow();
    }

    private static double[] covariances(Ssim ssim, MapGrid map, double[] others, double[] means, double[] otherMeans) {
        double[] products = new double[others.length];
        Arrays.setAll(products, k -> map.values()[k] * others[k]);
        double[] covariances = filtered(ssim, map, products);
        Arrays.setAll(covariances, k -> ssim.correction() * (covariances[k] - means[k] * otherMeans[k]));
        return covariances;
    }

    private static double[] filtered(Ssim ssim, MapGrid shape, double[] values) {
        return WindowFilter.of(new MapGrid(shape.height(), shape.width(), values), ssim.window(), ssim.flattened());
    }
}
