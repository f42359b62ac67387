package dev.touchstone.matcher;

import static dev.touchstone.matcher.SaliencyMatchers.capturesMinimalReason;
import static dev.touchstone.matcher.SaliencyMatchers.hasLogicMeasure;
import static dev.touchstone.matcher.SaliencyMatchers.hasLogicalAccuracy;
import static dev.touchstone.matcher.SaliencyMatchers.hasNib;
import static dev.touchstone.matcher.SaliencyMatchers.hasNoBaselineViolation;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import dev.touchstone.FakeRun;
import dev.touchstone.PaintedLogic;
import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.FullDca;
import dev.touchstone.measure.logic.Gib;
import dev.touchstone.measure.logic.MaskThreshold;
import dev.touchstone.measure.logic.Masking;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.util.function.Function;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.Test;

class LogicMatchersTest {

    private final FakeRun oracle = run(PaintedLogic::oracle);
    private final FakeRun random = run(PaintedLogic::random);

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return PaintedLogic.run(
                new ScenarioCatalog(Andor.with(LogicNetwork.TRANSFORMER)).get(Andor.SINGLE_GATE_AND), painter);
    }

    private static String mismatch(Matcher<SaliencyRun> matcher, SaliencyRun run) {
        assertThat(matcher.matches(run), is(false));
        StringDescription mismatch = new StringDescription();
        matcher.describeMismatch(run, mismatch);
        return mismatch.toString();
    }

    @Test
    void the_oracle_matches_them_all_and_the_random_map_none() {
        assertThat(oracle, hasNoBaselineViolation());
        assertThat(oracle, hasNib(lessThan(0.01)));
        assertThat(oracle, capturesMinimalReason());
        assertThat(oracle, hasLogicalAccuracy(greaterThan(0.99)));
        assertThat(oracle, hasLogicMeasure(Gib.macro(), is(0.0)));
        assertThat(random, not(hasNoBaselineViolation()));
        assertThat(random, not(hasNib(lessThan(0.01))));
        assertThat(random, not(capturesMinimalReason()));
        assertThat(random, not(hasLogicalAccuracy(greaterThan(0.99))));
        assertThat(random, not(hasLogicMeasure(Gib.macro(), is(0.0))));
    }

    @Test
    void they_say_what_they_ask_and_where_it_is_missed() {
        assertThat(
                StringDescription.toString(hasNib(lessThan(0.1))),
                is("a run whose NIB in every class is a value less than <0.1>"));
        assertThat(
                mismatch(capturesMinimalReason(), random), is("capture of painted was 0.2679 in bucket 1 (class 0)"));
    }

    @Test
    void a_measure_without_a_value_in_a_class_matches_nothing() {
        assertThat(
                mismatch(hasLogicMeasure(new FullDca(Masking.at(MaskThreshold.BASELINE)), lessThan(2.0)), oracle),
                is("full-DCA-baseline of painted was not defined in bucket 1 (class 0)"));
    }

    @Test
    void a_faulty_map_matches_nothing() {
        assertThat(
                mismatch(hasNoBaselineViolation(), run(PaintedLogic::allOnes)),
                is(
                        "painted returned a map with one value everywhere: 1.0 everywhere in sample #0 of bucket 1 (class 0);"
                                + " 56 of 56 maps there are at fault"));
    }
}
