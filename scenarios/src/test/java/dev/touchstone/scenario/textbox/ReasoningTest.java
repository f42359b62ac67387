package dev.touchstone.scenario.textbox;

import static dev.touchstone.scenario.textbox.Letter.B;
import static dev.touchstone.scenario.textbox.Reasoning.letter;
import static dev.touchstone.scenario.textbox.Reasoning.when;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX2;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.ScenarioCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasoningTest {

    private static final Map<TextBoxObject, String> SHORT =
            Map.of(TextBoxObject.TEXT, "T", TextBoxObject.BOX1, "B1", TextBoxObject.BOX2, "B2");

    /** Table 1 of the TextBox paper with its misprints resolved: focus / avoid, x where a bucket is undefined. */
    private static final String PUBLISHED = """
            1  | – / –      | x        | – / –      | x          | x          | – / –      | – / –
            2  | – / T      | T / –    | – / T      | T / –      | T / –      | – / T      | – / T
            3  | – / T      | T / –    | – / T      | T / –      | T / –      | – / T      | – / T
            4  | – / B2     | x        | – / –      | B2 / –     | x          | x          | B2 / –
            5  | – / T,B2   | T / B2   | – / T      | B2 / T     | T / B2     | T,B2 / –   | B2 / T
            6  | – / T,B2   | T / B2   | – / T      | B2 / T     | T / B2     | T,B2 / –   | B2 / T
            7  | B1 / –     | x        | – / –      | x          | B1 / –     | B1 / –     | x
            8  | B1 / T     | T / B1   | – / T      | T / B1     | B1 / T     | B1 / T     | T,B1 / –
            9  | B1 / T     | T / B1   | – / T      | T / B1     | B1 / T     | B1 / T     | T,B1 / –
            10 | B1 / B2    | x        | B1,B2 / –  | B1,B2 / –  | B1,B2 / –  | x          | x
            11 | B1 / T,B2  | T / B1,B2| B1,B2 / T  | B1,B2 / T  | B1,B2 / T  | T,B2 / B1  | T,B1 / B2
            12 | B1 / T,B2  | T / B1,B2| B1,B2 / T  | B1,B2 / T  | B1,B2 / T  | T,B2 / B1  | T,B1 / B2
            """;

    private static final List<String> SETTINGS = List.of(
            TextBox.SIMPLE_FR,
            TextBox.SIMPLE_NR,
            TextBox.COMPLEX_FR,
            TextBox.COMPLEX_CR1,
            TextBox.COMPLEX_CR2,
            TextBox.COMPLEX_CR3,
            TextBox.COMPLEX_CR4);

    private static Reasoning reasoning(String id) {
        return ((TextBoxScenario) new ScenarioCatalog(TextBox.settings()).get(id)).reasoning();
    }

    static Stream<Arguments> cells() {
        return PUBLISHED.lines().map(line -> line.split("\\|")).flatMap(row -> IntStream.range(0, SETTINGS.size())
                .mapToObj(setting ->
                        Arguments.of(SETTINGS.get(setting), Integer.parseInt(row[0].trim()), row[setting + 1].trim())));
    }

    @ParameterizedTest(name = "{0} bucket {1}: {2}")
    @MethodSource("cells")
    void derives_each_cell_of_the_published_table(String setting, int bucket, String published) {
        Optional<Decision> decision = reasoning(setting).decide(Presence.ofBucket(bucket));

        assertThat(decision.map(d -> text(d.focus()) + " / " + text(d.avoid())).orElse("x"), is(published));
    }

    private static String text(Set<TextBoxObject> objects) {
        return objects.isEmpty()
                ? "–"
                : objects.stream().sorted().map(SHORT::get).collect(Collectors.joining(","));
    }

    static Stream<Arguments> labels() {
        return Stream.of(
                Arguments.of(TextBox.SIMPLE_FR, Set.of(7, 8, 9, 10, 11, 12)),
                Arguments.of(TextBox.SIMPLE_NR, Set.of(3, 6, 9, 12)),
                Arguments.of(TextBox.COMPLEX_FR, Set.of(10, 11, 12)),
                Arguments.of(TextBox.COMPLEX_CR1, Set.of(3, 9, 10, 11, 12)),
                Arguments.of(TextBox.COMPLEX_CR2, Set.of(3, 6, 10, 11, 12)),
                Arguments.of(TextBox.COMPLEX_CR3, Set.of(6, 7, 8, 9, 12)),
                Arguments.of(TextBox.COMPLEX_CR4, Set.of(4, 5, 6, 9, 12)));
    }

    @ParameterizedTest(name = "{0}: label 1 in {1}")
    @MethodSource("labels")
    void gives_the_labels_of_the_paper(String setting, Set<Integer> ones) {
        Set<Integer> labelledOne = Presence.all().stream()
                .filter(p -> reasoning(setting).decide(p).map(Decision::label).equals(Optional.of(1)))
                .map(Presence::bucketNumber)
                .collect(Collectors.toSet());

        assertThat(labelledOne, is(ones));
    }

    @Test
    void an_object_whose_test_failed_is_neutral() {
        Reasoning unlessB = when(letter(B)).then(0).otherwise(when(BOX2).then(1).otherwise(0));

        Decision boxAndA = unlessB.decide(Presence.ofBucket(5)).orElseThrow();
        Decision boxAndB = unlessB.decide(Presence.ofBucket(6)).orElseThrow();

        assertThat(boxAndA, is(new Decision(1, Set.of(BOX2), Set.of(), Set.of(TextBoxObject.TEXT))));
        assertThat(boxAndB, is(new Decision(0, Set.of(TextBoxObject.TEXT), Set.of(BOX2), Set.of())));
    }

    @Test
    void is_described_as_a_sentence() {
        assertThat(
                reasoning(TextBox.COMPLEX_CR1).describe(),
                is(
                        "if Box2 then (if Box1 then 1 else 0) else (if Text is A then 0 else (if Text is B then 1 else undefined))"));
    }

    @Test
    void bucket_numbers_and_presences_are_one_to_one() {
        assertThat(
                Presence.all().stream().map(Presence::bucketNumber).toList(),
                is(IntStream.rangeClosed(1, 12).boxed().toList()));
        assertThat(Presence.ofBucket(6).describe(), is("B, Box2"));
        assertThat(Presence.ofBucket(11).describe(), is("A, Box1, Box2"));
    }
}
