package dev.touchstone.engine.execution;

/** The command line that repeats a scenario. */
final class RepeatCommand {

    private RepeatCommand() {}

    static String of(ScenarioPlan plan, long baseSeed) {
        String test =
                plan.testClass().nameWithoutPackage() + "#" + plan.method().getName();
        // A shell would read the name of a nested class as a variable.
        String quoted = test.contains("$") ? "'" + test + "'" : test;
        return "mvn test -Dtest=" + quoted + " -Dtouchstone.seed=" + baseSeed;
    }
}
