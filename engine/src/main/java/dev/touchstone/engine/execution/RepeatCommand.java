package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.BaseSeed;
import java.util.Optional;

/** The command line that repeats one test: of a list of methods, that of one. */
final class RepeatCommand {

    private RepeatCommand() {}

    /** @param methodId of the catalog; empty for the method that the test class supplies */
    static String of(ScenarioPlan plan, Optional<String> methodId, BaseSeed seed) {
        String test = plan.shownClass().nameWithoutPackage() + "#" + testMethod(plan);
        // A shell would read the name of a nested class as a variable.
        String quoted = test.contains("$") ? "'" + test + "'" : test;
        return "mvn test -Dtest=" + quoted
                + methodId.map(id -> selecting(plan, id)).orElse("") + " " + seed.options();
    }

    /** What a runner knows: all tests of a gate have the gate as their source. */
    private static String testMethod(ScenarioPlan plan) {
        return plan.gate().map(GatePlace::method).orElse(plan.method()).getName();
    }

    /** A shell would read the parentheses. */
    private static String selecting(ScenarioPlan plan, String methodId) {
        String scenario = plan.gate().map(any -> "#" + plan.shownMethod()).orElse("");
        return " \"-Dtouchstone.select=" + scenario + "(" + methodId + ")\"";
    }
}
