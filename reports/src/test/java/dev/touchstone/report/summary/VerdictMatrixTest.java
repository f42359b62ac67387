package dev.touchstone.report.summary;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Cascades;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Versions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictMatrixTest {

    private static final String SIMPLE = "textbox/simple-fr";
    private static final String COMPLEX = "textbox/complex-cr2";

    @Test
    void methods_stand_in_rows_and_scenarios_in_columns() {
        String table = matrix(
                Examples.run("integrated-gradients", SIMPLE, RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.814)),
                Examples.run("gradient", SIMPLE, RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.61)),
                Examples.run("gradient", COMPLEX, RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.24)),
                Examples.run("gradient", "box2", RunOutcome.ABORTED, Examples.evidence(Verdict.UNDECIDED, 0.51)));

        assertThat(table, is("""
                                                              textbox/     textbox/
                        method                box2            complex-cr2  simple-fr
                        ------------------------------------------------------------
                        gradient              UNDECIDED 0.51  FAIL 0.24    PASS 0.61
                        integrated-gradients  ·               ·            PASS 0.81
                        """));
    }

    @Test
    void several_runs_in_a_cell_are_shown_as_the_worst_and_how_many_are_like_it() {
        assertThat(
                cell(
                        Examples.run("m", "s", RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.8)),
                        Examples.run("m", "s", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.3)),
                        Examples.run("m", "s", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.2))),
                is("FAIL 0.20 (2 of 3)"));
    }

    @Test
    void among_equal_verdicts_a_faulty_map_comes_before_a_number_and_a_number_before_none() {
        RunRecord bare = Examples.run("m", "s", RunOutcome.FAILED);
        RunRecord measured = Examples.run("m", "s", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.3));
        RunRecord faulty = Examples.run("m", "s", RunOutcome.FAILED, Examples.faultyMap());

        assertThat(cell(bare, measured), is("FAIL 0.30 (2 of 2)"));
        assertThat(cell(bare, measured, faulty), is("FAIL not a number (3 of 3)"));
    }

    @Test
    void the_evidence_that_failed_gives_the_number() {
        assertThat(
                cell(Examples.run(
                        "m",
                        "s",
                        RunOutcome.FAILED,
                        Examples.evidence(Verdict.PASS, 0.1),
                        Examples.evidence(Verdict.FAIL, 0.4))),
                is("FAIL 0.40"));
    }

    @Test
    void a_faulty_map_is_named() {
        assertThat(cell(Examples.run("m", "s", RunOutcome.FAILED, Examples.faultyMap())), is("FAIL not a number"));
    }

    @Test
    void what_has_no_number_shows_none() {
        assertThat(cell(Examples.run("m", "s", RunOutcome.BROKEN, Examples.evidence(Verdict.PASS, 0.8))), is("BROKEN"));
        assertThat(cell(Examples.run("m", "s", RunOutcome.ABORTED)), is("ABORTED"));
        assertThat(cell(Examples.run("m", "s", RunOutcome.FAILED)), is("FAIL"));
        assertThat(cell(Examples.run("m", "s", RunOutcome.FAILED, Examples.evidence(Verdict.PASS, 0.8))), is("FAIL"));
    }

    @Test
    void what_cannot_discriminate_is_nobodys_number() {
        assertThat(
                cell(Examples.run("m", "s", RunOutcome.ABORTED, Examples.evidence(Verdict.CANNOT_DISCRIMINATE, 0.3))),
                is("CANNOT DISCRIMINATE"));
        assertThat(
                cell(
                        Examples.run("m", "s", RunOutcome.ABORTED, Examples.evidence(Verdict.CANNOT_DISCRIMINATE, 0.3)),
                        Examples.run("m", "s", RunOutcome.ABORTED, Examples.evidence(Verdict.UNDECIDED, 0.5))),
                is("UNDECIDED 0.50 (1 of 2)"));
    }

    @Test
    void a_randomisation_test_shows_its_number_unless_it_cannot_speak() {
        RunRecord failed = Examples.run("m", "s", RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, 0.63));
        RunRecord invalid = Examples.run("m", "s", RunOutcome.FAILED, Cascades.evidence(Verdict.INVALID, 0.02));

        assertThat(cell(failed), is("FAIL 0.63"));
        assertThat(cell(invalid), is("INVALID"));
        assertThat(cell(invalid, failed), is("FAIL 0.63 (1 of 2)"));
        assertThat(
                "more retained is worse",
                cell(failed, Examples.run("m", "s", RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, 0.99))),
                is("FAIL 0.99 (2 of 2)"));
    }

    @Test
    void of_drops_the_greatest_is_the_worst() {
        assertThat(
                cell(
                        Examples.run("m", "s", RunOutcome.FAILED, Examples.drop(Verdict.FAIL, 0.2)),
                        Examples.run("m", "s", RunOutcome.FAILED, Examples.drop(Verdict.FAIL, 0.3))),
                is("FAIL 0.30 (2 of 2)"));
    }

    private static String cell(RunRecord... runs) {
        return matrix(runs).lines().toList().get(3).replaceFirst("m +", "");
    }

    private static String matrix(RunRecord... runs) {
        List<RunEntry> entries = Stream.of(runs)
                .map(run -> RunEntry.of(DrawnRun.of(run), Path.of("out")))
                .toList();
        return VerdictMatrix.of(Summary.of(
                        true,
                        "session",
                        new Provenance(Versions.current(), Machine.idle(), Map.of()),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        entries))
                .text();
    }
}
