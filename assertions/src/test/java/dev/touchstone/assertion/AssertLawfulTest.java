package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertLawful;
import static dev.touchstone.scenario.andor.Formula.and;
import static dev.touchstone.scenario.andor.Formula.input;
import static dev.touchstone.scenario.andor.Formula.not;
import static dev.touchstone.scenario.andor.Formula.or;
import static dev.touchstone.scenario.kit.ImageRule.when;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.kit.ImageObject;
import dev.touchstone.scenario.kit.ImageWorld;
import dev.touchstone.scenario.kit.SymbolWorld;
import dev.touchstone.scenario.law.LawFinding;
import dev.touchstone.scenario.textbox.Colour;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssertLawfulTest {

    static Stream<Scenario> lawful() {
        Scenario alarm = SymbolWorld.of("team/alarm")
                .formula(and(or(input(0), input(1)), not(input(2))))
                .build();
        return Stream.of(
                        TextBox.settings().stream(),
                        Andor.with(LogicNetwork.TRANSFORMER).stream()
                                .filter(world -> !world.id().value().contains("quaternary")),
                        Stream.of(alarm, grey()))
                .flatMap(worlds -> worlds);
    }

    private static Scenario grey() {
        ImageObject crack = ImageObject.solid("crack", 4, 8, Colour.WHITE);
        return ImageWorld.of("team/grey")
                .objects(crack)
                .images(1, 32, 40)
                .rule(when(crack).then(1).otherwise(0))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lawful")
    void worlds_whose_controls_can_be_told_apart_are_lawful(Scenario world) {
        assertLawful(world);
    }

    @Test
    void the_report_ends_with_the_controls() {
        List<LawFinding> findings = ScenarioChecks.check(grey()).findings();

        assertThat(
                findings.get(findings.size() - 1).toString(),
                is(
                        "PASS  controls can be told apart: that the oracle meets and the random map misses 'PAFL-tight above 0.50'; buckets tried: 1"));
    }

    @Test
    void a_focus_that_chance_finds_too_is_refused() {
        ImageObject wall = ImageObject.solid("wall", 55, 55, Colour.WHITE);
        Scenario world = ImageWorld.of("team/wall")
                .objects(wall)
                .rule(when(wall).then(1).otherwise(0))
                .build();

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertLawful(world));

        assertThat(error.getActual(), is("broken: controls can be told apart"));
        assertThat(error.toString(), is("""
                        team/wall breaks 1 of the 10 laws tried
                          FAIL  controls can be told apart: that the oracle meets and the random map misses 'PAFL-tight above 0.50'; buckets tried: 1
                              bucket 2 (wall): the random map has PAFL-tight 0.74, and must miss 'above 0.50'; let what decides cover a smaller part of the input, so that chance does not find it"""));
    }

    @Test
    void broken_laws_are_an_assertion_error_that_lists_them() {
        ImageObject ghost = ImageObject.solid("ghost", 5, 5, new Colour(10, 10, 10));
        Scenario world = ImageWorld.of("team/ghost")
                .objects(ghost)
                .rule(when(ghost).then(1).otherwise(0))
                .build();

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertLawful(world));

        assertThat(error.toString(), is("""
                        team/ghost breaks 1 of the 9 laws tried
                          FAIL  objects are visible: the ink of 1 objects
                              bucket 2 (ghost): the ink of ghost differs from the mean background by 0.04, the background itself by 0.00; let it stand out by 0.1 more, with another colour or a calmer background"""));
        assertThat(error.getExpected(), is("all laws kept"));
        assertThat(error.getActual(), is("broken: objects are visible"));
    }
}
