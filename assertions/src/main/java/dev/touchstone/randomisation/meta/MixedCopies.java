package dev.touchstone.randomisation.meta;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Copies whose method is replaced in part by one that ignores the model: {@code lambda b / rms(b) + (1 - lambda) a / rms(a)}, b the blind
 * method's map of an input and a the method's. The mean square is that of the map with its channels summed, as it is compared. A map of zeros
 * stays one. Where the method's signs mean nothing, they are dropped, and what b shows by its sign would be lost: b is raised so that its least
 * value is 0.
 */
public final class MixedCopies extends ForwardedCopies {

    private final String blind;
    private final double share;

    /**
     * @param copies of the method
     * @param blind the id of a method that ignores the model, e.g. {@code edge}
     * @param share lambda, from 0 to 1
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public MixedCopies(ModelCopies copies, String blind, double share) {
        super(copies);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of a mixture lies between 0 and 1, but was " + share);
        }
        this.blind = blind;
        this.share = share;
    }

    @Override
    public String method() {
        return String.format(Locale.ROOT, "%s-with-%.2f-%s", copies.method(), share, blind);
    }

    @Override
    public List<Tensor> maps(ModelCopy copy, MapRequest request) {
        List<Tensor> own = copies.maps(copy, request);
        List<Tensor> others = copies.maps(blind, copy, request);
        List<Tensor> mixed = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Tensor other = others.get(i);
            mixed.add(mixed(own.get(i), sign() == SignSemantics.MAGNITUDE ? raised(other) : other));
        }
        return mixed;
    }

    private Tensor mixed(Tensor own, Tensor other) {
        double ownScale = (1 - share) * perUnit(own);
        double otherScale = share * perUnit(other);
        float[] values = new float[own.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) (otherScale * other.get(k) + ownScale * own.get(k));
        }
        return Tensor.of(values, own.shape());
    }

    private static Tensor raised(Tensor map) {
        float[] values = map.values();
        float least = 0;
        for (float value : values) {
            least = Math.min(least, value);
        }
        for (int k = 0; k < values.length; k++) {
            values[k] -= least;
        }
        return Tensor.of(values, map.shape());
    }

    private static double perUnit(Tensor map) {
        double mean = Arrays.stream(MapGrid.of(map).values())
                .map(value -> value * value)
                .average()
                .orElseThrow();
        return mean == 0 ? 0 : 1 / Math.sqrt(mean);
    }
}
