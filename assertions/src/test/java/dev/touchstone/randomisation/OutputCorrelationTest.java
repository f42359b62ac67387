package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.Randomiser;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The correlation variant of efficient MPRT: with each group that is random the answers get less sure. */
class OutputCorrelationTest {

    private static final EfficientMprt TEST = EfficientMprt.standard(new MeanComplexity())
            .correlated(new PlainPearson())
            .withoutControls();

    private static int random(ModelCopy copy) {
        return copy instanceof ModelCopy.Randomised it
                ? it.randomisation().groups().size()
                : 0;
    }

    /** Of a map with a mean of 2 and so much more for each random group. */
    private static FakeCopies copies(double each) {
        FakeCopies copies =
                PaintedMaps.copies(16, (copy, sample, request) -> ComplexMaps.ofMean(2 + each * random(copy)));
        List<Integer> labels = copies.targets();
        return copies.answering(copy -> new CopyReport(
                IntStream.range(0, 16)
                        .mapToObj(i -> sure(random(copy), labels.get(i)))
                        .toList(),
                350,
                350));
    }

    private static float[] sure(int random, int label) {
        float most = random == 3 ? 0 : 4 - random;
        return label == 0 ? new float[] {most, 0} : new float[] {0, most};
    }

    /** Pearson's, of the entropies of logits 4, 3, 2, 0 apart and of 0 to 3. */
    private static double expected() {
        double[] entropies = IntStream.range(0, 4)
                .mapToDouble(t -> OutputEntropy.of(sure(t, 0)))
                .toArray();
        return new PlainPearson()
                .of(new MapGrid(1, 4, entropies), new MapGrid(1, 4, new double[] {0, 1, 2, 3}))
                .orElseThrow();
    }

    @Test
    void maps_that_get_more_complex_as_the_output_gets_less_sure_correlate() {
        assertThat(TEST.evaluate(copies(0.5)).correlation().orElseThrow(), closeTo(expected(), 1e-6));
    }

    @Test
    void maps_that_get_simpler_do_so_the_other_way_round() {
        assertThat(TEST.evaluate(copies(-0.5)).correlation().orElseThrow(), closeTo(-expected(), 1e-6));
    }

    @Test
    void where_no_map_changes_there_is_none_and_one_is_told() {
        EfficientMprtResult result = TEST.evaluate(copies(0));

        assertThat(result.correlation(), is(OptionalDouble.empty()));
        assertThat(
                result.hints().get(result.hints().size() - 1),
                is("no input has three steps of different output entropy and complexity to correlate"));
    }

    @Test
    void it_decides_nothing() {
        EfficientMprtResult with = TEST.evaluate(copies(0.5));
        EfficientMprtResult without =
                EfficientMprt.standard(new MeanComplexity()).withoutControls().evaluate(copies(0.5));

        assertThat(with.decision(), is(without.decision()));
        assertThat(with.bounds(), is(without.bounds()));
        assertThat(without.correlation(), is(OptionalDouble.empty()));
    }

    @Test
    void its_steps_are_those_of_the_cascade() {
        List<String> asked = new ArrayList<>();
        FakeCopies copies = PaintedMaps.copies(16, (copy, sample, request) -> {
            if (sample.index() == 0 && copy instanceof ModelCopy.Randomised it) {
                asked.add(it.randomisation().groups().get(0).name() + " "
                        + it.randomisation().groups().size() + " "
                        + it.randomisation().randomiser());
            }
            return ComplexMaps.ofMean(2 + random(copy));
        });
        TEST.replicates(1)
                .cascade(new Cascade(CascadeOrder.TOP_DOWN, Granularity.LAYERS, Randomiser.PERMUTE, BufferPolicy.KEEP))
                .evaluate(copies);

        assertThat(asked, is(List.of("01conv 3 PERMUTE", "03head 1 PERMUTE", "02conv 2 PERMUTE", "01conv 3 PERMUTE")));
    }
}
