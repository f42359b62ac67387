package dev.touchstone.report.allure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.randomisation.CascadeStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTableTest {

    private static final StepTable TABLE =
            new StepTable(List.of(new CascadeStep("fc, \"head\"", 0.5, 1.0 / 3, Double.NaN)));

    @Test
    void what_is_undefined_leaves_its_cell_empty() {
        assertThat(TABLE.markdown(), is("""
                        | step | similarity | floor | retained |
                        | --- | --- | --- | --- |
                        | 1 · fc, "head" | 0.50 | 0.33 |  |
                        """));
    }

    @Test
    void the_file_has_all_digits_and_quotes_what_needs_it() {
        assertThat(TABLE.csv(), is("""
                        step,similarity,floor,retained
                        "fc, ""head""\",0.5,0.3333333333333333,NaN
                        """));
    }
}
