package dev.touchstone.report.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Allure takes a message that matches as a whole, with {@code .} for line ends too. */
class CategoryTest {

    @Test
    void each_failure_is_of_one_kind() {
        assertEquals(
                List.of("Attribution off target"),
                kinds(
                        "failed",
                        "assertPrimaryFocus: gradient does not keep its focus\n  expected  PAFL-tight above 0.50"));
        assertEquals(
                List.of("Faulty map"),
                kinds(
                        "failed",
                        "assertPrimaryFocus: constant returned a map\n  expected  a map of finite numbers that are not"));
        assertEquals(List.of("Logic not shown"), kinds("failed", "assertNoBaselineViolation: x leaves\nmore"));
        assertEquals(
                List.of("Faulty map"),
                kinds("failed", "assertNoBaselineViolation: x\n  expected  a map of finite numbers"));
        assertEquals(List.of("Does not depend on the model"), kinds("failed", "assertPassesMPRT: edge retains\nmore"));
        assertEquals(List.of("Another failure"), kinds("failed", "Expected: a mean\n but: was"));
        assertEquals(List.of("Model, scenario or method broke"), kinds("broken", "java.lang.IllegalStateException"));
        assertEquals(List.of("Not decided"), kinds("skipped", "undecided:\nmore"));
    }

    private static List<String> kinds(String status, String message) {
        return Category.ALL.stream()
                .filter(category -> category.matchedStatuses().contains(status))
                .filter(category -> Pattern.compile(category.messageRegex(), Pattern.DOTALL)
                        .matcher(message)
                        .matches())
                .map(Category::name)
                .toList();
    }
}
