package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.EfficientMprt;
import dev.touchstone.randomisation.Mprt;
import dev.touchstone.randomisation.complexity.SharedRangeEntropy;
import dev.touchstone.randomisation.meta.EfficientMprtEstimator;
import dev.touchstone.randomisation.meta.Estimator;
import dev.touchstone.randomisation.meta.MprtEstimator;
import dev.touchstone.randomisation.similarity.Pearson;
import dev.touchstone.randomisation.similarity.Spearman;
import dev.touchstone.study.plan.Choice;
import java.util.List;

/** The tests that are tested, as assertions run them; MPRT by a linear correlation too, which weighs what ranks do not. */
final class TestedTests {

    private static final double LEVEL = 0.1;

    private TestedTests() {}

    /**
     * Tests by name.
     *
     * @param inputs how many each is given
     * @param draws over how many noisy inputs the smooth test averages
     * @throws IllegalArgumentException with the known names, if one that is asked for is not among them; or if a test cannot be made so
     */
    static List<Estimator> chosen(List<String> asked, int inputs, int draws) {
        Mprt plain = Mprt.standard(Spearman.standard()).inputs(inputs);
        List<Estimator> all = List.of(
                new MprtEstimator("mprt", plain),
                new MprtEstimator("mprt-pearson", plain.similarity(new Pearson())),
                new MprtEstimator("smooth-mprt", plain.smoothed(draws, LEVEL)),
                new EfficientMprtEstimator(
                        "efficient-mprt",
                        EfficientMprt.standard(SharedRangeEntropy.standard()).inputs(inputs)));
        List<String> chosen =
                Choice.of("test", asked, all.stream().map(Estimator::id).toList(), List.of("mprt", "efficient-mprt"));
        return all.stream().filter(test -> chosen.contains(test.id())).toList();
    }
}
