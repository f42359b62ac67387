package dev.touchstone.study.andor.run;

import dev.touchstone.coherence.Coherence;
import dev.touchstone.coherence.CoherenceSample;
import dev.touchstone.coherence.CoherenceSamples;
import dev.touchstone.coherence.Normalisation;
import dev.touchstone.coherence.Representation;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Symbols;
import dev.touchstone.study.andor.plan.LogicPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The fidelity of global coherence representations of all maps of a model, raw and OverMax, with that of all-ones maps as chance. A method of
 * second order is represented by its matrices, and again, under a name that ends in {@value #REDUCED}, by the sums of their columns.
 */
record CoherenceFigures(Symbols symbols, List<Representation> representations) {

    static final String REDUCED = "-reduced";

    List<LogicFigure> of(List<LogicMap> maps) {
        List<LogicMap> finite = maps.stream().filter(LogicMap::isFinite).toList();
        boolean bothClasses =
                finite.stream().map(map -> map.single().target()).distinct().count() > 1;
        if (!bothClasses) {
            return List.of();
        }
        boolean pairs = finite.get(0).pairs().isPresent();
        List<LogicFigure> figures = new ArrayList<>(figures(finite, pairs ? this::second : this::first, ""));
        if (pairs) {
            figures.addAll(figures(finite, this::first, REDUCED));
        }
        return figures;
    }

    private List<LogicFigure> figures(List<LogicMap> maps, Function<LogicMap, CoherenceSample> sample, String ending) {
        CoherenceSamples samples =
                new CoherenceSamples(maps.stream().map(sample).toList(), symbols.count(), 2);
        return representations.stream()
                .map(representation -> {
                    Coherence coherence = Coherence.of(samples, representation, Normalisation.OVER_MAX);
                    return new LogicFigure(
                            LogicPlan.name(representation) + ending,
                            SignMode.RAW,
                            "all",
                            coherence.map().share(),
                            maps.size(),
                            0,
                            0,
                            coherence.allOnes().share());
                })
                .toList();
    }

    private CoherenceSample first(LogicMap map) {
        return CoherenceSample.of(
                LogicSample.of(map.single(), SignMode.RAW),
                symbols,
                map.single().target());
    }

    private CoherenceSample second(LogicMap map) {
        LogicSample sample = LogicSample.of(map.single(), SignMode.RAW);
        Tensor matrix = map.pairs().orElseThrow();
        int[] indices = new int[sample.inputs()];
        double[][] rows = new double[indices.length][indices.length];
        Arrays.setAll(indices, input -> symbols.of(sample.symbol(input)));
        for (int i = 0; i < matrix.size(); i++) {
            rows[i / indices.length][i % indices.length] = matrix.get(i);
        }
        return CoherenceSample.of(indices, rows, map.single().target());
    }
}
