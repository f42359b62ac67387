package dev.touchstone.matcher;

import static dev.touchstone.matcher.SaliencyMatchers.isSensitiveToTarget;
import static dev.touchstone.matcher.SaliencyMatchers.passesMPRT;
import static dev.touchstone.matcher.SaliencyMatchers.retainsSimilarity;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.FakeRun;
import dev.touchstone.SaliencyRun;
import dev.touchstone.Sampling;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.randomisation.PaintedMaps;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.Test;

class RandomisationMatchersTest {

    private final FakeRun ofModel = run(PaintedMaps::ofModel);
    private final FakeRun ofInput = run(PaintedMaps::ofInput);

    private static FakeRun run(FakeCopies.Painter painter) {
        return new FakeRun(TextBox.SIMPLE_FR, Sampling.DEFAULT, true, sample -> FakeRun.painted(sample, 0.8, 0.1))
                .withCopies(
                        PaintedMaps.copies(16, painter).withControl("gradient", RandomisationMatchersTest::ofClass));
    }

    private static Tensor ofClass(ModelCopy copy, Sample sample, MapRequest request) {
        return request.otherClass()
                ? PaintedMaps.ofChance(copy, sample, request)
                : PaintedMaps.ofModel(copy, sample, request);
    }

    private static String mismatch(Matcher<SaliencyRun> matcher, SaliencyRun run) {
        assertThat(matcher.matches(run), is(false));
        StringDescription mismatch = new StringDescription();
        matcher.describeMismatch(run, mismatch);
        return mismatch.toString();
    }

    @Test
    void a_map_that_depends_on_the_model_passes_and_retains_little() {
        assertThat(ofModel, passesMPRT());
        assertThat(ofModel, retainsSimilarity(lessThan(0.3)));
        assertThat(ofModel, not(retainsSimilarity(greaterThan(0.3))));
    }

    @Test
    void a_map_of_the_input_alone_does_not_and_retains_all() {
        assertThat(ofInput, not(passesMPRT()));
        assertThat(ofInput, retainsSimilarity(is(1.0)));
    }

    @Test
    void maps_that_change_with_the_class_are_sensitive_to_it() {
        FakeRun ofClass = run(RandomisationMatchersTest::ofClass);

        assertThat(ofClass, isSensitiveToTarget());
        assertThat(ofModel, not(isSensitiveToTarget()));
    }

    @Test
    void they_say_what_they_ask() {
        assertThat(StringDescription.toString(isSensitiveToTarget()), is("a run that is sensitive to the target"));
        assertThat(StringDescription.toString(passesMPRT()), is("a run that passes MPRT"));
        assertThat(
                StringDescription.toString(retainsSimilarity(lessThan(0.3))),
                is("a run whose retained similarity is a value less than <0.3>"));
    }

    @Test
    void a_mismatch_is_told_as_the_assertion_tells_it() {
        assertThat(
                mismatch(passesMPRT(), ofInput),
                startsWith("assertPassesMPRT: painted keeps its maps when the model loses what it learnt\n  scenario"));
        assertThat(
                mismatch(retainsSimilarity(lessThan(0.3)), ofInput),
                is("retained similarity of painted was 1.000 [1.000, 1.000]"));
    }

    @Test
    void a_map_of_chance_retains_nothing_that_counts() {
        FakeRun ofChance = run(PaintedMaps::ofChance);

        assertThat(
                mismatch(retainsSimilarity(lessThan(0.3)), ofChance),
                startsWith("assertPassesMPRT: invalid for painted"));
        assertThat(mismatch(passesMPRT(), ofChance), startsWith("assertPassesMPRT: invalid for painted"));
    }

    @Test
    void a_model_that_cannot_tell_matches_no_level() {
        FakeRun run = new FakeRun(
                        TextBox.SIMPLE_FR, Sampling.DEFAULT, true, sample -> FakeRun.painted(sample, 0.8, 0.1))
                .withCopies(PaintedMaps.copies(16, PaintedMaps::ofModel).withControl("gradient", PaintedMaps::ofInput));

        assertThat(
                mismatch(retainsSimilarity(lessThan(0.3)), run),
                startsWith("assertPassesMPRT: cannot discriminate, which is no fault of painted"));
    }

    @Test
    void a_faulty_map_matches_nothing() {
        FakeRun run = run((copy, sample, request) -> Tensor.of(new float[16], 1, 4, 4));

        assertThat(
                mismatch(retainsSimilarity(lessThan(0.3)), run),
                startsWith("assertPassesMPRT: painted returned a map with nothing but zeros"));
    }

    @Test
    void asking_why_not_measures_nothing_anew() {
        AtomicInteger painted = new AtomicInteger();
        FakeRun run = run((copy, sample, request) -> {
            painted.incrementAndGet();
            return PaintedMaps.ofInput(copy, sample, request);
        });
        Matcher<SaliencyRun> matcher = passesMPRT();

        assertThat(matcher.matches(run), is(false));
        int once = painted.get();
        mismatch(matcher, run);

        assertThat(painted.get(), is(once));
    }

    @Test
    void another_run_is_judged_for_itself() {
        Matcher<SaliencyRun> matcher = passesMPRT();

        assertThat(matcher.matches(ofModel), is(true));
        assertThat(matcher.matches(ofInput), is(false));
    }
}
