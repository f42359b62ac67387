package dev.touchstone.study.andor.figure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class AndorFindingsTest {

    @Test
    void without_rows_nothing_is_measured_and_every_finding_is_there() {
        List<Finding> findings = AndorFindings.of(List.of());

        assertThat(findings.size(), is(17));
        assertThat(findings.stream().map(Finding::outcome).toList(), everyItem(is(Outcome.NOT_MEASURED)));
    }
}
