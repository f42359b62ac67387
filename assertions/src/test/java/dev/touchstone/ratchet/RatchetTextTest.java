package dev.touchstone.ratchet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatchetTextTest {

    private static final String HEAD = "touchstone-ratchet 1\n"
            + "# test | scenario | method | seed | assertion | measure | bucket | value | samples | verdict"
            + " | scenario hash | model hash | base seed\n";
    private static final String LINE =
            "looks | textbox/simple-fr | gradient | 0 | 1 assertPrimaryFocus | PAFL-tight | 3 (B) | 0.5 | 4 | fail"
                    + " | 1a2b3c4d5e6f | 99aabbccddee | 1\n";

    @Test
    void an_entry_is_a_line_with_all_digits() {
        assertEquals(
                HEAD + LINE.replace("0.5", "0.30000000000000004"),
                RatchetFile.of(List.of(Recorded.exact("3 (B)", 0.1 + 0.2, Verdict.FAIL)))
                        .text());
    }

    @Test
    void what_was_written_is_read() {
        RatchetFile file = RatchetFile.of(List.of(
                Recorded.sampled("2 (A)", 0.25, 1.0 / 3),
                Recorded.exact("3 (B)", 0.1 + 0.2, Verdict.CANNOT_DISCRIMINATE),
                Recorded.unmeasured(Verdict.INVALID)));
        RatchetFile read = parse(file.text(), file.samplesText());
        assertEquals(file.entries(), read.entries());
        assertEquals(
                SampleValues.of(0.25, (float) (1.0 / 3)),
                read.find(Recorded.key("2 (A)")).orElseThrow().values());
    }

    @Test
    void values_of_samples_stand_in_a_file_beside_as_the_bits_of_32_bit_numbers() {
        RatchetFile file =
                RatchetFile.of(List.of(Recorded.sampled("2 (A)", 0.25, 1), Recorded.exact("3 (B)", 1, Verdict.PASS)));
        assertEquals(
                Optional.of("touchstone-samples 1\nlooks | textbox/simple-fr | gradient | 0 | 1 assertPrimaryFocus"
                        + " | PAFL-tight | 2 (A) | 3e8000003f800000\n"),
                file.samplesText());
        assertEquals(
                Optional.empty(),
                RatchetFile.of(List.of(Recorded.exact("3 (B)", 1, Verdict.PASS)))
                        .samplesText());
    }

    @Test
    void lines_are_sorted_and_bucket_2_stands_before_bucket_10() {
        RatchetFile file = RatchetFile.of(List.of(
                Recorded.unmeasured(Verdict.FAIL),
                Recorded.exact("10 (C)", 1, Verdict.PASS),
                Recorded.exact("2 (A)", 1, Verdict.PASS)));
        assertEquals(
                List.of("2 (A)", "10 (C)", "all"),
                file.text().lines().skip(2).map(line -> line.split(" \\| ")[6]).toList());
    }

    @Test
    void names_with_bars_percent_signs_and_line_breaks_come_back() {
        EntryKey key =
                new EntryKey(new RecordedRun("gate/a|b", "mine/x", "m", 2), 12, "assert | 100%", "a\nb", "1 (Ö | %7c)");
        Entry entry = new Entry(
                key, OptionalDouble.of(-1e-9), 1, Verdict.PASS, new Origin("a", "none", -7), SampleValues.of(-1e-9));
        RatchetFile file = RatchetFile.of(List.of(entry));
        assertEquals(3, file.text().lines().count());
        assertEquals(file.entries(), parse(file.text(), file.samplesText()).entries());
    }

    @Test
    void values_that_are_not_those_of_their_entry_are_left_out() {
        RatchetFile file = RatchetFile.of(List.of(Recorded.sampled("2 (A)", 0.25, 0.75)));
        String samples = file.samplesText().orElseThrow();
        for (String other : List.of(
                samples.replace("3e800000", "3e800001").replace("3f400000", "3f000000"),
                samples.replace("3e800000", ""),
                samples.replace("2 (A)", "4 (D)"),
                samples.replace("samples 1", "samples 2"))) {
            Entry read = parse(file.text(), Optional.of(other)).entries().get(0);
            assertEquals(SampleValues.NONE, read.values(), other);
            assertEquals(OptionalDouble.of(0.5), read.value());
        }
    }

    @Test
    void a_file_of_another_format_has_no_entries_and_says_so() {
        RatchetFile file = parse("touchstone-ratchet 2\nwhatever\n", Optional.empty());
        assertEquals(Optional.of("2"), file.foreignFormat());
        assertEquals(List.of(), file.entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> theirs", "||||||| 1234567"})
    void a_conflict_marker_is_named_with_its_line(String marker) {
        String told =
                ": it is a conflict marker of git; keep one line of each figure, or take one side of the merge and"
                        + " record anew";
        assertEquals("it.Test.ratchet, line 3" + told, damage(HEAD + marker + "\n" + LINE));
        assertEquals("it.Test.ratchet, line 1" + told, damage(marker + "\n" + HEAD));
        assertEquals(
                "it.Test.samples, line 2" + told,
                assertThrows(
                                DamagedRatchetException.class,
                                () -> parse(HEAD + LINE, Optional.of("touchstone-samples 1\n" + marker + "\n")))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' | 1\n'; ''; 'it has 12 columns, not 13'",
                "0.5; half; 'For input string: \"half\"'",
                "0.5; NaN; 'a recorded figure must be a finite number, not NaN'",
                "fail; fails; 'No enum constant dev.touchstone.assertion.Verdict.FAILS'",
                "1 assert; assert; 'For input string: \"\"'"
            })
    void a_line_that_cannot_be_read_is_named_and_why(String part, String instead, String why) {
        assertEquals(
                "it.Test.ratchet, line 3: it cannot be read (" + why + "); take it from version control, or remove it",
                damage(HEAD + LINE.replace(part, instead)));
    }

    @Test
    void two_lines_of_one_figure_are_named() {
        assertEquals(
                "it.Test.ratchet, line 4: it is of the same figure as line 3; keep one of them",
                damage(HEAD + LINE + LINE.replace("0.5", "0.6")));
    }

    @Test
    void a_file_of_something_else_is_named() {
        for (String text : List.of("", "hello\n")) {
            assertEquals(
                    "it.Test.ratchet, line 1: it must be 'touchstone-ratchet 1'; take the file from version control, or"
                            + " remove it and record anew",
                    damage(text));
        }
    }

    private static String damage(String text) {
        return assertThrows(DamagedRatchetException.class, () -> parse(text, Optional.empty()))
                .getMessage();
    }

    private static RatchetFile parse(String text, Optional<String> samples) {
        return RatchetText.parse("it.Test.ratchet", text, "it.Test.samples", samples);
    }
}
