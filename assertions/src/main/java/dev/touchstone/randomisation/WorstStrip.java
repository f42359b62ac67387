package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The maps of the input that retains most, of the first replicate. */
final class WorstStrip {

    private WorstStrip() {}

    /** @param byInput what each input retains; NaN for one that cannot be shown */
    static Optional<CascadeStrip> of(
            ModelCopies copies,
            ReferenceMaps references,
            Measured measured,
            List<RetentionStep> steps,
            List<Double> byInput) {
        return worst(byInput).map(input -> {
            List<CascadeStrip.Picture> pictures = IntStream.range(0, steps.size())
                    .mapToObj(t -> {
                        Tensor map = measured.first().get(t).get(input);
                        return new CascadeStrip.Picture(
                                steps.get(t).name(), map, measured.table().at(t, 0, input, input));
                    })
                    .toList();
            return new CascadeStrip(
                    copies.samples().get(input), copies.targets().get(input), references.raw(input), pictures);
        });
    }

    /** The first of equals; empty if none retains anything that can be told. */
    private static Optional<Integer> worst(List<Double> byInput) {
        return IntStream.range(0, byInput.size())
                .boxed()
                .filter(i -> !byInput.get(i).isNaN())
                .reduce((a, b) -> byInput.get(b) > byInput.get(a) ? b : a);
    }
}
