package dev.touchstone.samples.tutorial;

import static dev.touchstone.assertion.SaliencyAssertions.assertLawful;
import static dev.touchstone.assertion.SaliencyAssertions.assertNoBaselineViolation;
import static dev.touchstone.scenario.andor.Formula.and;
import static dev.touchstone.scenario.andor.Formula.input;
import static dev.touchstone.scenario.andor.Formula.not;
import static dev.touchstone.scenario.andor.Formula.or;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.kit.SymbolWorld;
import org.junit.jupiter.api.Test;

@SaliencyTag("tutorial")
class AlarmTest {

    static final String ALARM = "team/alarm";

    @ScenarioUnderTest(ALARM)
    static Scenario alarm() {
        return SymbolWorld.of(ALARM)
                .formula(and(or(input(0), input(1)), not(input(2))))
                .build();
    }

    @Test
    void the_world_is_lawful() {
        assertLawful(alarm());
    }

    @WithMethods({"exact-shapley", "gradient"})
    @SaliencyScenario(ALARM)
    void keeps_what_the_alarm_needs(SaliencyRun run) {
        assertNoBaselineViolation(run);
    }
}
