package dev.touchstone.report.allure;

import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;

/**
 * Keeps what a test says from being taken for markup: reports of Allure 2 put messages and traces into their pages as they are. An invisible word
 * joiner after each {@code <} makes it text in every version, which an escape would not: others would show it.
 */
final class ShownAsText {

    private static final String WORD_JOINER = "\u2060";

    private ShownAsText() {}

    static void apply(TestResult result) {
        StatusDetails details = result.getStatusDetails();
        if (details != null) {
            details.setMessage(of(details.getMessage()));
            details.setTrace(of(details.getTrace()));
            details.setExpected(of(details.getExpected()));
            details.setActual(of(details.getActual()));
        }
    }

    static String of(String text) {
        return text == null ? null : text.replaceAll("<(?=[A-Za-z/!?])", "<" + WORD_JOINER);
    }
}
