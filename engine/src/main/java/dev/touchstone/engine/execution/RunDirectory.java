package dev.touchstone.engine.execution;

import dev.touchstone.SaliencyRun;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the files of a run belong; every name is made safe for a path, and different names stay different. */
final class RunDirectory {

    private RunDirectory() {}

    /** {@code <output>/<class>/<method>/<saliency method>/seed-<n>}. */
    static Path of(Path output, ScenarioPlan plan, String methodId, int seed) {
        return ofScenario(output, plan).resolve(safe(methodId)).resolve("seed-" + seed);
    }

    /** {@code <output>/<class>/<method>}, or in a gate {@code <output>/<class>/<gate>/<method>}. */
    static Path ofScenario(Path output, ScenarioPlan plan) {
        Path ofClass = output.resolve(safe(plan.shownClass().type().getName()));
        return plan.gate()
                .map(gate -> ofClass.resolve(safe(gate.method().getName())))
                .orElse(ofClass)
                .resolve(safe(nameOf(plan.method())));
    }

    static Path picture(Path directory, String name) {
        return directory.resolve(safe(name) + ".png");
    }

    /** Overloads must not share a directory. */
    private static String nameOf(Method method) {
        boolean usual = Arrays.equals(method.getParameterTypes(), new Class<?>[] {SaliencyRun.class});
        return usual
                ? method.getName()
                : Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining("-", method.getName() + "--", ""));
    }

    /**
     * Letters of other scripts are replaced too, because not every locale can write them into a path; a hash keeps names apart that
     * would come out alike. The dollar of a nested class is a dot without one, as in source code.
     */
    private static String safe(String name) {
        String written = name.replace('$', '.');
        String safe = written.replaceAll("[^A-Za-z0-9._-]", ".").replaceFirst("^\\.+", "");
        return safe.equals(written) ? safe : "%s-%08x".formatted(safe, name.hashCode());
    }
}
