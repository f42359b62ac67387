package dev.touchstone.scenario.law;

import static dev.touchstone.scenario.andor.Formula.and;
import static dev.touchstone.scenario.andor.Formula.input;
import static dev.touchstone.scenario.andor.Formula.not;
import static dev.touchstone.scenario.andor.Formula.or;
import static dev.touchstone.scenario.kit.ImageRule.when;
import static dev.touchstone.scenario.textbox.Letter.B;
import static dev.touchstone.scenario.textbox.Reasoning.letter;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.kit.ImageObject;
import dev.touchstone.scenario.kit.ImageWorld;
import dev.touchstone.scenario.kit.Look;
import dev.touchstone.scenario.kit.SymbolWorld;
import dev.touchstone.scenario.textbox.Colour;
import dev.touchstone.scenario.textbox.NoiseBackground;
import dev.touchstone.scenario.textbox.Reasoning;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.scenario.textbox.TextBoxObject;
import dev.touchstone.scenario.textbox.TextBoxScenario;
import dev.touchstone.scenario.textbox.TextBoxVariant;
import dev.touchstone.scenario.textbox.TextureBackground;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioLawsTest {

    static Stream<Scenario> lawful() {
        return Stream.of(
                        TextBox.settings().stream(),
                        Andor.with(LogicNetwork.TRANSFORMER).stream(),
                        Stream.of(
                                team(),
                                colours(),
                                alarm(),
                                TextBoxVariant.of(TextBox.COMPLEX_CR2)
                                        .on(TextureBackground.STANDARD)
                                        .scenario()))
                .flatMap(worlds -> worlds);
    }

    private static Scenario team() {
        return TextBoxScenario.of(
                "team/box2-unless-b",
                Reasoning.when(letter(B))
                        .then(0)
                        .otherwise(Reasoning.when(TextBoxObject.BOX2).then(1).otherwise(0)),
                Architecture.SIMPLE_CNN);
    }

    /** Two looks that differ in nothing but their colour. */
    private static Scenario colours() {
        ImageObject lamp = ImageObject.withLooks(
                "lamp",
                Look.solid("red", 6, 6, new Colour(255, 0, 0)),
                Look.solid("green", 6, 6, new Colour(0, 255, 0)));
        ImageObject dirt = ImageObject.pattern("dirt", new Colour(150, 140, 130), "#.#.", ".#.#", "#..#");
        return ImageWorld.of("team/lamp")
                .objects(lamp, dirt)
                .images(3, 40, 48)
                .background(new NoiseBackground(40))
                .rule(when(lamp.is("red")).then(1).otherwise(0))
                .build();
    }

    private static Scenario alarm() {
        return SymbolWorld.of("team/alarm")
                .formula(and(or(input(0), input(1)), not(input(2))))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lawful")
    void shipped_worlds_and_those_of_teams_keep_all_laws(Scenario world) {
        LawReport report = ScenarioLaws.check(world);

        assertThat(report.toString(), report.isLawful(), is(true));
        ScenarioLaws.requireLawful(world);
    }

    @Test
    void the_report_says_of_each_law_what_was_tried() {
        assertThat(ScenarioLaws.check(colours()).toString(), is("""
                        team/lamp
                        PASS  rule is total: 6 of 6 combinations have one of 2 labels; nothing is left without a label
                        PASS  buckets can be drawn: up to 5 samples of each split of 6 buckets
                        PASS  focus is sufficient: removals of all else tried: 1
                        PASS  focus is necessary: removals tried: 2
                        PASS  avoid changes nothing: removals tried: 3
                        PASS  drawing is deterministic: 6 samples of each split of 6 buckets, drawn twice
                        PASS  objects lie apart: 240 samples
                        PASS  places are held out: 263 places of objects
                        PASS  objects are visible: the ink of 3 objects"""));
    }

    @Test
    void a_world_of_symbols_has_laws_of_its_own() {
        assertThat(ScenarioLaws.check(alarm()).toString(), is("""
                        team/alarm
                        PASS  rule is total: 2 of 2 combinations have one of 2 labels; nothing is left without a label
                        PASS  buckets can be drawn: up to 5 samples of each split of 2 buckets
                        PASS  reasons are minimal: 8 assignments of 3 inputs
                        PASS  drawing is deterministic: 6 samples of each split of 2 buckets, drawn twice"""));
    }

    @Test
    void what_has_no_label_on_purpose_is_named() {
        LawFinding total =
                ScenarioLaws.check(TextBox.settings().get(1)).findings().get(0);

        assertThat(
                total.toString(),
                is(
                        "PASS  rule is total: 8 of 12 combinations have one of 2 labels; left without a label on purpose: empty | Box2 | Box1 | Box1, Box2"));
    }
}
