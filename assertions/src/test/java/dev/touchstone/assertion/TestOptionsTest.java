package dev.touchstone.assertion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.randomisation.EfficientMprt;
import dev.touchstone.randomisation.Mprt;
import dev.touchstone.randomisation.RandomLogit;
import dev.touchstone.randomisation.RandomisationChecks;
import dev.touchstone.randomisation.complexity.SharedRangeEntropy;
import dev.touchstone.randomisation.similarity.Spearman;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import org.junit.jupiter.api.Test;

class TestOptionsTest {

    private final FakeRun images = run(new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR));
    private final FakeRun symbols = run(symbols(LogicNetwork.TRANSFORMER));
    private final TestOptions<Mprt> mprt = TestOptions.none(Mprt.standard(Spearman.standard()), Mprt::sizedFor);

    private static Scenario symbols(LogicNetwork network) {
        return AndorScenario.of(Configuration.TWO_IN_BINARY, LogicOperator.AND, network);
    }

    private static FakeRun run(Scenario scenario) {
        return new FakeRun(scenario, Sampling.DEFAULT, false, sample -> null);
    }

    @Test
    void images_are_asked_by_the_standard_and_symbols_by_more_inputs_and_models() {
        assertThat(mprt.of(images), is(mprt.standard()));
        assertThat(mprt.of(symbols), is(mprt.standard().inputs(64).replicates(5)));
        assertThat(mprt.of(run(symbols(LogicNetwork.CNN))), is(mprt.of(symbols)));
    }

    @Test
    void other_tests_ask_for_more_inputs_of_symbols_too() {
        RandomLogit logit = RandomLogit.standard(Spearman.standard());
        EfficientMprt efficient = EfficientMprt.standard(SharedRangeEntropy.standard());

        assertThat(TestOptions.none(logit, RandomLogit::sizedFor).of(symbols), is(logit.inputs(64)));
        assertThat(TestOptions.none(efficient, EfficientMprt::sizedFor).of(symbols), is(efficient.inputs(64)));
        assertThat(
                TestOptions.none(
                                RandomisationChecks.standard(Spearman.standard(), SharedRangeEntropy.standard()),
                                RandomisationChecks::sizedFor)
                        .of(symbols),
                is(new RandomisationChecks(mprt.of(symbols), logit.inputs(64), efficient.inputs(64))));
    }

    @Test
    void options_come_after_the_size_in_their_order() {
        TestOptions<Mprt> asked =
                mprt.with(test -> test.inputs(20)).with(test -> test.inputs(10).threshold(0.3));

        assertThat(
                asked.of(symbols), is(mprt.standard().inputs(10).replicates(5).threshold(0.3)));
        assertThat(asked.strict(), is(false));
        assertThat(asked.failingIfUndecided().strict(), is(true));
        assertThat(asked.failingIfUndecided().of(images), is(asked.of(images)));
    }

    @Test
    void an_option_that_is_not_allowed_is_refused_at_once() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> mprt.with(test -> test.inputs(7)));
        assertThat(error.getMessage(), is("7 inputs are too few to decide anything; ask for 8 or more"));
    }
}
