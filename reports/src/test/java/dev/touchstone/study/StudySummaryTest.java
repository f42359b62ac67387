package dev.touchstone.study;

import static dev.touchstone.study.StudyExamples.results;
import static dev.touchstone.study.StudyExamples.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import org.junit.jupiter.api.Test;

class StudySummaryTest {

    @Test
    void simple_and_complex_settings_are_told_apart_and_shap_too() {
        StudyResults results = results(
                row("lrp-z", "simple-fr", 1, "empty", Double.NaN),
                row("lrp-z", "simple-fr", 7, "Box1", 0.75),
                row("lrp-z", "simple-fr", 9, "B, Box1", "SAFL-tight", 0.01),
                row("lrp-z", "simple-nr", 2, "A", 0.5),
                row("edge", "simple-fr", 7, "Box1", 0.1),
                row("deep-shap", "simple-fr", 7, "Box1", 0.25),
                row("lrp-z", "complex-cr2", 9, "B, Box1", 0.125));

        assertThat(
                StudySummary.lines(results),
                contains(
                        "",
                        "simple settings, simple-cnn, black: PAFL-tight",
                        "  method                   average   worst  in",
                        "  lrp-z                      0.625   0.500  simple-nr, bucket 2 (A)",
                        "  edge                       0.100   0.100  simple-fr, bucket 7 (Box1)",
                        "",
                        "simple settings, simple-cnn, black, SHAP family and perturbations: PAFL-tight",
                        "  method                   average   worst  in",
                        "  deep-shap                  0.250   0.250  simple-fr, bucket 7 (Box1)",
                        "",
                        "complex settings, complex-cnn, black: PAFL-tight",
                        "  method                   average   worst  in",
                        "  lrp-z                      0.125   0.125  complex-cr2, bucket 9 (B, Box1)"));
    }

    @Test
    void what_was_not_measured_is_said() {
        assertThat(
                StudySummary.lines(StudyExamples.withTroubles()),
                contains(
                        "lrp-z, maps with nothing but zeros: 103",
                        "grad-cam simple-fr simple-cnn black: refused, "
                                + "grad-cam passes back through the model's layers, but there are none",
                        "complex-cr1 complex-cnn black: not verified, bucket 4 missed"));
    }
}
