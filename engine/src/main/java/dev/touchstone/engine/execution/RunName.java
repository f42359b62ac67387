package dev.touchstone.engine.execution;

import dev.touchstone.method.SaliencyMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run is called, and whose fault it is that it stands where it does.
 *
 * @param method under test, once it is made
 */
record RunName(ScenarioPlan plan, int seed, Optional<SaliencyMethod> method) {

    private static final String TRAINING = "dev.touchstone.model.ModelBuild";

    RunName of(SaliencyMethod made) {
        return new RunName(plan, seed, Optional.of(made));
    }

    /** E.g. {@code textbox/simple-fr · seed 0 · MyTest.scenario}. */
    String place() {
        return "%s · seed %d · %s".formatted(plan.scenario(), seed, testMethod());
    }

    private String testMethod() {
        return plan.shownClass().nameWithoutPackage() + "." + plan.shownMethod();
    }

    /** Whose code a thread is in: that of the method, of the training of the model, or else of the test. */
    String culprit(StackTraceElement[] stack) {
        List<String> classes =
                Arrays.stream(stack).map(StackTraceElement::getClassName).toList();
        Optional<SaliencyMethod> running = method.filter(any -> classes.stream().anyMatch(isPartOf(any)::contains));
        if (running.isPresent()) {
            return "the saliency method '" + running.get().id() + "'";
        }
        return classes.contains(TRAINING) ? "the training of the model" : "the body of " + testMethod();
    }

    /** Whether a stack has code of its method or test class. */
    boolean isIn(StackTraceElement[] stack) {
        List<String> own = Stream.concat(
                        method.stream().flatMap(any -> isPartOf(any).stream()),
                        Stream.concat(Stream.of(plan.method().getDeclaringClass()), plan.testClass().chain().stream())
                                .map(Class::getName))
                .toList();
        return Arrays.stream(stack).map(StackTraceElement::getClassName).anyMatch(own::contains);
    }

    private static List<String> isPartOf(SaliencyMethod method) {
        return Stream.<Class<?>>iterate(method.getClass(), c -> c != null && c != Object.class, Class::getSuperclass)
                .map(Class::getName)
                .toList();
    }
}
