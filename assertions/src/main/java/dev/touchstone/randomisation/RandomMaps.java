package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was measured of one method.
 *
 * @param table complexities
 * @param trained the raw maps of the trained model
 * @param first those of the first random model
 */
record RandomMaps(RiseTable table, List<Tensor> trained, List<Tensor> first) {

    private static final double DEGENERATE = 0.1;

    /** Asks for all maps. */
    static RandomMaps of(
            MapSource source, ComplexityReader reader, MapRequest reference, List<RandomVersion> versions) {
        List<Tensor> trained = source.maps(ModelCopy.trained(), reference);
        double[][] random = new double[versions.size()][];
        List<Tensor> first = new ArrayList<>();
        for (int r = 0; r < random.length; r++) {
            List<Tensor> maps =
                    source.maps(versions.get(r).copy(), versions.get(r).request());
            random[r] = reader.ofAll(maps);
            if (r == 0) {
                first.addAll(maps);
            }
        }
        return new RandomMaps(new RiseTable(reader.ofAll(trained), random), trained, List.copyOf(first));
    }

    /** G3: whether more maps of random models have no complexity than may be left out. */
    boolean tooFew() {
        return table.degenerate() > DEGENERATE * table.inputs() * table.replicates();
    }

    /** The same in words. */
    Optional<GuardFinding> finding() {
        return tooFew()
                ? Optional.of(new GuardFinding(
                        Guard.MAPS_COMPARABLE,
                        "%d of %d maps of random models are constant or not finite, more than 10 %%, in two sets of random models"
                                .formatted(table.degenerate(), table.inputs() * table.replicates())))
                : Optional.empty();
    }

    /**
     * The maps of the input that rises least; the first of equals, none if none has a rise.
     *
     * @param byInput the rise of each
     */
    Optional<CascadeStrip> worst(ModelCopies copies, List<Double> byInput) {
        return IntStream.range(0, byInput.size())
                .boxed()
                .filter(i -> !byInput.get(i).isNaN())
                .reduce((a, b) -> byInput.get(b) < byInput.get(a) ? b : a)
                .map(i -> new CascadeStrip(
                        copies.samples().get(i),
                        copies.targets().get(i),
                        trained.get(i),
                        List.of(new CascadeStrip.Picture("all parameters", first.get(i), Double.NaN))));
    }
}
