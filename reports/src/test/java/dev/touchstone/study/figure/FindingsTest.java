package dev.touchstone.study.figure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void all_are_checked_by_our_measures_and_then_by_the_published_ones() {
        List<String> measures =
                Findings.of(MadeUpStudy.rows()).stream().map(Finding::measure).toList();
        assertThat(measures.size(), is(36));
        assertThat(measures.subList(0, 18).stream().allMatch(name -> name.contains("-tight")), is(true));
        assertThat(measures.subList(18, 36).stream().allMatch(name -> name.contains("-published")), is(true));
    }

    @Test
    void without_published_measures_there_are_only_ours() {
        List<StudyRow> rows = MadeUpStudy.rows().stream()
                .filter(row -> !row.measure().endsWith("-published"))
                .toList();
        assertThat(Findings.of(rows).size(), is(18));
    }

    @Test
    void without_rows_nothing_is_measured() {
        assertThat(Findings.of(List.of()).stream().map(Finding::outcome).toList(), everyItem(is(Outcome.NOT_MEASURED)));
    }

    @Test
    void findings_of_the_made_up_study_are_what_it_was_made_for() {
        List<String> held = Findings.of(MadeUpStudy.rows()).stream()
                .filter(finding -> finding.outcome() == Outcome.HELD)
                .map(finding -> finding.claim() + ", " + finding.measure())
                .toList();
        assertThat(
                held.contains(
                        "The average over buckets falls from simple to complex settings, for every method, PAFL-tight"),
                is(true));
        assertThat(held.contains("No method passes all buckets of all complex settings, PAFL-tight"), is(true));
    }
}
