package dev.touchstone.engine.execution;

import java.util.Optional;

/** The command line that repeats one test: of a list of methods, that of one. */
final class RepeatCommand {

    private RepeatCommand() {}

    /** @param methodId of the catalog; empty for the method that the test class supplies */
    static String of(ScenarioPlan plan, Optional<String> methodId, long baseSeed) {
        String test =
                plan.testClass().nameWithoutPackage() + "#" + plan.method().getName();
        // A shell would read the name of a nested class as a variable.
        String quoted = test.contains("$") ? "'" + test + "'" : test;
        return "mvn test -Dtest=" + quoted
                + methodId.map(RepeatCommand::selecting).orElse("") + " -Dtouchstone.seed=" + baseSeed;
    }

    /** A shell would read the parentheses. */
    private static String selecting(String methodId) {
        return " \"-Dtouchstone.select=(" + methodId + ")\"";
    }
}
