package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 12 samples, of two classes; a random model says the same of all unless told otherwise. */
class ModelGuardTest {

    private static final float[] ZERO = {1, 0};
    private static final float[] ONE = {0, 1};

    private final FakeCopies copies = PaintedMaps.copies(12, PaintedMaps::ofModel);
    private final List<Integer> labels = copies.targets();

    private RetentionResult after(Function<ModelCopy, CopyReport> answers) {
        return Mprt.standard(new PlainPearson()).evaluate(copies.answering(answers));
    }

    private static int replicate(ModelCopy copy) {
        return ((ModelCopy.Randomised) copy).randomisation().replicate();
    }

    private CopyReport knowing(int right, long changed) {
        return new CopyReport(
                IntStream.range(0, 12)
                        .mapToObj(i -> (labels.get(i) == 0) == (i < right) ? ZERO : ONE)
                        .toList(),
                1000,
                changed);
    }

    private static String told(RetentionResult result) {
        assertThat(result.decision(), is(Decision.INVALID));
        assertThat(result.broken().orElseThrow().guard(), is(Guard.MODEL_RANDOMISED));
        return result.broken().orElseThrow().told();
    }

    @Test
    void a_model_that_lost_everything_holds() {
        RetentionResult result = after(
                copy -> copy.equals(ModelCopy.trained()) ? knowing(12, 0) : knowing(3 + 2 * replicate(copy), 1000));

        ModelCheck check = result.model().orElseThrow();
        assertThat(result.broken(), is(Optional.empty()));
        assertThat(check.scalars(), is(1000L));
        assertThat(check.changedShare(), is(1.0));
        assertThat(check.accuracy(), is(1.0));
        assertThat(check.randomAccuracy(), closeTo(5 / 12.0, 1e-12));
        assertThat(check.agreement(), closeTo(5 / 12.0, 1e-12));
        assertThat(check.finite(), is(true));
    }

    @Test
    void one_model_in_which_a_fiftieth_stayed_is_not_random() {
        RetentionResult result = after(copy ->
                copy.equals(ModelCopy.trained()) ? knowing(12, 0) : knowing(6, replicate(copy) == 1 ? 980 : 1000));

        assertThat(
                told(result),
                is(
                        "only 98.0 % of 1,000 parameters changed in a random model, and 99 % must; choose another randomiser"));
        assertThat(result.retained(), closeTo(0, 0.05));
    }

    @Test
    void an_output_that_is_no_number_is_named() {
        assertThat(
                told(after(copy -> copy.equals(ModelCopy.trained())
                        ? knowing(12, 0)
                        : new CopyReport(Collections.nCopies(12, new float[] {Float.NaN, 0}), 10, 10))),
                is("a model answers with NaN or infinite numbers; choose another randomiser or recalibrate buffers"));
    }

    @Test
    void random_models_that_all_predict_the_same_as_the_trained_one_lost_nothing() {
        assertThat(
                told(after(copy -> knowing(9, 1000))),
                is(
                        "all random models predict what the trained one does on all 12 inputs; look whether it learnt anything, or add inputs"
                                + " and random models"));
    }

    @Test
    void one_that_agrees_by_chance_is_no_fault_beside_others() {
        assertThat(
                after(copy -> copy.equals(ModelCopy.trained()) || replicate(copy) == 0
                                ? knowing(12, 1000)
                                : knowing(4, 1000))
                        .broken(),
                is(Optional.empty()));
    }

    @Test
    void a_trained_model_that_knows_no_more_than_random_ones_is_not_asked() {
        assertThat(
                told(after(copy -> copy.equals(ModelCopy.trained()) ? knowing(6, 0) : knowing(7, 1000))),
                is(
                        "random models know the labels as well as the trained one (accuracy 0.58, trained 0.50); look whether it learnt"
                                + " anything, or add inputs and random models"));
    }
}
