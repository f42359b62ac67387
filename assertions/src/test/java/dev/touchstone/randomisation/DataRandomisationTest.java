package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the test says of maps whose dependence on what was learnt is known. */
class DataRandomisationTest {

    private static final DataRandomisation TEST =
            DataRandomisation.standard(new PlainPearson()).replicates(2);

    /** The trained model knows all labels, one with shuffled labels so many. */
    private static FakeCopies knowing(FakeCopies.Painter painter, ToIntFunction<ModelCopy.ShuffledLabels> right) {
        FakeCopies copies = PaintedMaps.copies(16, painter);
        List<Integer> labels = copies.targets();
        return copies.answering(copy -> {
            int many = copy instanceof ModelCopy.ShuffledLabels it ? right.applyAsInt(it) : 16;
            return new CopyReport(
                    IntStream.range(0, 16)
                            .mapToObj(i -> (labels.get(i) == 0) == (i < many) ? new float[] {1, 0} : new float[] {0, 1})
                            .toList(),
                    0,
                    0);
        });
    }

    private static FakeCopies knowing(FakeCopies.Painter painter) {
        return knowing(painter, any -> 9);
    }

    @Test
    void the_standard_is_that_of_the_documents() {
        assertThat(
                DataRandomisation.standard(new PlainPearson()).rule(),
                is(RetentionRule.standard(new PlainPearson()).withReplicates(1)));
    }

    @Test
    void a_map_of_what_was_learnt_passes() {
        RetentionResult result = TEST.evaluate(knowing(PaintedMaps::ofModel));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.retained(), closeTo(0, 0.05));
        assertThat(result.steps().get(0).name(), is("shuffled labels"));
        assertThat(result.model().orElseThrow().randomAccuracy(), closeTo(9 / 16.0, 1e-12));
        assertThat(result.model().orElseThrow().accuracy(), is(1.0));
    }

    @Test
    void a_map_of_the_input_alone_fails() {
        assertThat(TEST.evaluate(knowing(PaintedMaps::ofInput)).decision(), is(Decision.FAIL));
    }

    @Test
    void a_map_of_chance_proves_nothing() {
        assertThat(TEST.evaluate(knowing(PaintedMaps::ofChance)).decision(), is(Decision.INVALID));
    }

    @Test
    void a_model_that_knows_the_labels_though_they_were_shuffled_was_not_randomised() {
        RetentionResult result = TEST.evaluate(knowing(PaintedMaps::ofModel, it -> it.replicate() == 1 ? 16 : 8));

        assertThat(result.decision(), is(Decision.INVALID));
        assertThat(result.broken(), is(ChanceGuard.finding(labels(), labels())));
    }

    private static List<Integer> labels() {
        return PaintedMaps.copies(16, PaintedMaps::ofModel).targets();
    }

    @Test
    void each_replicate_is_a_training_and_asked_once_with_a_stream_of_its_own() {
        Set<String> asked = new HashSet<>();
        int[] maps = new int[1];
        FakeCopies copies = knowing((copy, sample, request) -> {
            maps[0]++;
            asked.add(copy + " " + request.stream());
            return PaintedMaps.ofModel(copy, sample, request);
        });
        TEST.evaluate(copies);

        assertThat(
                asked,
                is(Set.of(
                        "Trained[] reference",
                        "Trained[] repeat",
                        "ShuffledLabels[replicate=0] version-0",
                        "ShuffledLabels[replicate=1] version-1")));
        assertThat((long) maps[0], is(TEST.explanations(copies)));
    }
}
