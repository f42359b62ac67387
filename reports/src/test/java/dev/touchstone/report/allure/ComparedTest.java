package dev.touchstone.report.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Examples;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.FileInfo;

class ComparedTest {

    private final TestResult result = new TestResult().setStatusDetails(new StatusDetails());

    @Test
    void files_are_compared_by_what_is_in_them() {
        apply(new AssertionFailedError("m", file("recorded 0.9"), file("now 0.5")));

        assertEquals("recorded 0.9", result.getStatusDetails().getExpected());
        assertEquals("now 0.5", result.getStatusDetails().getActual());
    }

    @Test
    void other_values_are_told_without_their_class() {
        apply(new AssertionFailedError("m", 0.9, "half"));

        assertEquals("0.9", result.getStatusDetails().getExpected());
        assertEquals("half", result.getStatusDetails().getActual());
    }

    @Test
    void where_nothing_was_compared_nothing_is_told() {
        apply(new AssertionError("m"));
        apply(new AssertionFailedError("m"));

        assertNull(result.getStatusDetails().getExpected());
    }

    private void apply(Throwable failure) {
        RunRecord run = Examples.failedWith(failure);
        assertEquals(RunOutcome.FAILED, run.outcome());
        Compared.apply(result, List.of(run));
    }

    private static FileInfo file(String content) {
        return new FileInfo("ratchet.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
