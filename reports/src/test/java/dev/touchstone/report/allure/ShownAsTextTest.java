package dev.touchstone.report.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import org.junit.jupiter.api.Test;

class ShownAsTextTest {

    @Test
    void what_could_begin_a_tag_is_none() {
        assertEquals(
                "<\u2060script>x<\u2060/script><\u2060!--<\u2060?php", ShownAsText.of("<script>x</script><!--<?php"));
    }

    @Test
    void what_cannot_stays_as_it_is() {
        assertEquals("1 < 2, a<=b <3", ShownAsText.of("1 < 2, a<=b <3"));
    }

    @Test
    void message_and_trace_of_a_result_are_text() {
        TestResult result = new TestResult()
                .setStatusDetails(new StatusDetails().setMessage("<b>").setTrace("at A.<init>"));

        ShownAsText.apply(result);

        assertEquals("<\u2060b>", result.getStatusDetails().getMessage());
        assertEquals("at A.<\u2060init>", result.getStatusDetails().getTrace());
    }

    @Test
    void a_result_without_details_is_left_alone() {
        TestResult result = new TestResult();
        ShownAsText.apply(result);
        assertNull(result.getStatusDetails());
        assertNull(ShownAsText.of(null));
    }
}
