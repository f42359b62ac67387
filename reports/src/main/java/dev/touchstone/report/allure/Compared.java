package dev.touchstone.report.allure;

import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Message;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.FileInfo;
import org.opentest4j.ValueWrapper;

/** What was expected and what was found, as text: Allure's own listener would show the class and address of the objects. */
final class Compared {

    private Compared() {}

    /** Takes them from the first run that failed with both. */
    static void apply(TestResult result, List<RunRecord> runs) {
        StatusDetails details = result.getStatusDetails();
        Optional<AssertionFailedError> failure = runs.stream()
                .flatMap(run -> run.failure().stream())
                .filter(AssertionFailedError.class::isInstance)
                .map(AssertionFailedError.class::cast)
                .filter(error -> error.isExpectedDefined() && error.isActualDefined())
                .findFirst();
        if (details != null && failure.isPresent()) {
            details.setExpected(text(failure.get().getExpected()));
            details.setActual(text(failure.get().getActual()));
        }
    }

    private static String text(ValueWrapper value) {
        String whole = value.getValue() instanceof FileInfo file
                ? file.getContentsAsString(StandardCharsets.UTF_8)
                : value.getStringRepresentation();
        return Message.capped(whole, Message.LONGEST);
    }
}
