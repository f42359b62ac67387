package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Claims.check;
import static dev.touchstone.study.figure.Claims.pafl;
import static dev.touchstone.study.figure.Rows.on;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.figure.Finding.Outcome;
import org.junit.jupiter.api.Test;

class ElsewhereClaimsTest {

    @Test
    void robust_training_has_to_help_both_gradients() {
        Claim<Observed> claim = new RobustHelpsGradients();
        StudyRow plain = pafl("saliency", "simple-fr", 7, 0.1);
        StudyRow better = on(pafl("saliency", "simple-fr", 7, 0.2), "simple-cnn-robust", "black");
        Finding held = check(claim, plain, better);
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(held.evidence(), is("1 of 1 methods: saliency (0.10, robust 0.20)"));
        StudyRow squared = pafl("smoothgrad-squared", "simple-fr", 7, 0.3);
        StudyRow worse = on(pafl("smoothgrad-squared", "simple-fr", 7, 0.2), "simple-cnn-robust", "black");
        assertThat(check(claim, plain, better, squared, worse).outcome(), is(Outcome.NOT_HELD));
        assertThat(check(claim, plain).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void on_texture_every_worst_bucket_is_below_half() {
        Claim<Observed> claim = new RichBackgroundFails();
        StudyRow plain = pafl("lrp-z", "simple-fr", 7, 0.9);
        StudyRow low = on(pafl("lrp-z", "simple-fr", 8, 0.2), "simple-cnn", "texture");
        Finding held = check(claim, plain, low);
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(held.evidence(), is("1 of 1 methods: lrp-z (simple-fr 8: 0.20)"));
        StudyRow half = on(pafl("saliency", "simple-fr", 8, 0.5), "simple-cnn", "texture");
        assertThat(check(claim, low, half).outcome(), is(Outcome.NOT_HELD));
        assertThat(check(claim, plain).outcome(), is(Outcome.NOT_MEASURED));
    }
}
