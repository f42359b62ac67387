package dev.touchstone.engine.config;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tests are meant: {@code Class#scenario(method)}, where each part may be left out and {@code *} stands for any characters, or a unique
 * id, which means the node and all below it. The scenario {@code gate} means all tests of a gate, {@code gate/scenario} those of one scenario method.
 *
 * <p>A class is meant by its name with or without its package, {@code Outer$Inner} for a nested one; with it those that are nested in it.
 */
public final class TestPattern {

    private static final Pattern FORM = Pattern.compile("([^#(),\\s]*)(?:#([^#(),\\s]+))?(?:\\(([^#(),\\s]+)\\))?");

    private final String text;
    private final Optional<String> uniqueId;
    private final Pattern testClass;
    private final Pattern scenario;
    private final Pattern method;

    private TestPattern(String text, Optional<String> uniqueId, String testClass, String scenario, String method) {
        this.text = text;
        this.uniqueId = uniqueId;
        this.testClass = glob(testClass);
        this.scenario = glob(scenario);
        this.method = glob(method);
    }

    /** The pattern of a text; empty if it has another form. */
    static Optional<TestPattern> parse(String text) {
        if (text.startsWith("[")) {
            return text.endsWith("]")
                    ? Optional.of(new TestPattern(text, Optional.of(text), null, null, null))
                    : Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        return text.isEmpty() || !form.matches()
                ? Optional.empty()
                : Optional.of(new TestPattern(
                        text,
                        Optional.empty(),
                        form.group(1).isEmpty() ? null : form.group(1),
                        form.group(2),
                        form.group(3)));
    }

    private static Pattern glob(String part) {
        if (part == null) {
            return null;
        }
        StringBuilder regex = new StringBuilder();
        for (String literal : part.split("\\*", -1)) {
            regex.append(regex.length() == 0 && !part.startsWith("*") ? "" : ".*")
                    .append(literal.isEmpty() ? "" : Pattern.quote(literal));
        }
        return Pattern.compile(regex.toString());
    }

    /**
     * Whether it means a test.
     *
     * @param id the unique id of the test
     * @param classes the names of its class and of those around it, with and without their package
     * @param scenarios the name of its scenario method; of a gate's test the gate's, and that of both
     * @param methodId the id of the method under test, if it is one of a list
     */
    public boolean means(
            String id, Collection<String> classes, Collection<String> scenarios, Optional<String> methodId) {
        if (uniqueId.isPresent()) {
            return id.equals(uniqueId.get()) || id.startsWith(uniqueId.get() + "/");
        }
        return (testClass == null
                        || classes.stream()
                                .anyMatch(name -> testClass.matcher(name).matches()))
                && (scenario == null
                        || scenarios.stream()
                                .anyMatch(name -> scenario.matcher(name).matches()))
                && (method == null
                        || methodId.filter(given -> method.matcher(given).matches())
                                .isPresent());
    }

    /** Whether it begins with the whole name of a class. */
    public boolean names(String testClass) {
        return text.equals(testClass) || text.startsWith(testClass + "#") || text.startsWith(testClass + "(");
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
