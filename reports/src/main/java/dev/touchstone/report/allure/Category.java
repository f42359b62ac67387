package dev.touchstone.report.allure;

import java.util.List;

/**
 * A kind of defect, as {@code categories.json} has them.
 *
 * @param name what a report calls it
 * @param messageRegex what the whole message of a test looks like, line ends included
 * @param matchedStatuses how the test ended
 */
record Category(String name, String messageRegex, List<String> matchedStatuses) {

    private static final String FAULT = "expected +a map of finite";
    private static final List<String> FAILED = List.of("failed");

    /** Every failure of an assertion of ours is of one kind. */
    static final List<Category> ALL = List.of(
            new Category("Faulty map", "(?s)assert.*" + FAULT + ".*", FAILED),
            new Category(
                    "Attribution off target",
                    "(?s)assert(PrimaryFocus|WorstBucket|SecondaryBelow|FocusDoesNotDrop)(?!.*" + FAULT + ").*",
                    FAILED),
            new Category(
                    "Logic not shown",
                    "(?s)assert(NoBaselineViolation|CapturesMinimalReason|LogicalAccuracy|NoDoubleClassAssignment|Coherent|InteractionFound)(?!.*"
                            + FAULT + ").*",
                    FAILED),
            new Category(
                    "Does not depend on the model",
                    "(?s)assert(Passes|SensitiveToTarget)(?!.*" + FAULT + ").*",
                    FAILED),
            new Category("Another failure", "(?s)(?!assert[A-Z]).*", FAILED),
            new Category("Model, scenario or method broke", "(?s).*", List.of("broken")),
            new Category("Not decided", "(?s).*", List.of("skipped")));
}
