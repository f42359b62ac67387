package dev.touchstone.engine.discovery;

import dev.touchstone.engine.execution.Hook;
import dev.touchstone.engine.execution.Hooks;
import dev.touchstone.engine.execution.ParameterKinds;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.commons.support.ModifierSupport;

/** Why life-cycle methods cannot be called. */
final class HookFaults {

    private HookFaults() {}

    static List<String> of(Hooks hooks) {
        List<String> faults = new ArrayList<>();
        check(hooks.beforeScenario(), "@BeforeScenario", true, faults);
        check(hooks.beforeRun(), "@BeforeRun", false, faults);
        check(hooks.afterRun(), "@AfterRun", false, faults);
        check(hooks.afterScenario(), "@AfterScenario", true, faults);
        return faults;
    }

    private static void check(List<Hook> hooks, String annotation, boolean mustBeStatic, List<String> faults) {
        for (Hook hook : hooks) {
            Method method = hook.method();
            String named = "%s, %s, ".formatted(hook, annotation);
            if (ModifierSupport.isPrivate(method)) {
                faults.add(named + "is private; make it package-private or public");
            }
            if (ModifierSupport.isStatic(method) != mustBeStatic) {
                faults.add(named
                        + (mustBeStatic ? "is not static; make it static" : "is static; make it an instance method"));
            }
            if (method.getReturnType() != void.class) {
                faults.add(named + "returns " + method.getReturnType().getSimpleName() + "; it must return nothing");
            }
            parameters(method, named, mustBeStatic, faults);
        }
    }

    private static void parameters(Method method, String named, boolean ofScenario, List<String> faults) {
        Predicate<Class<?>> known = ofScenario ? ParameterKinds::ofScenario : ParameterKinds::maybeOfRun;
        for (Class<?> type : method.getParameterTypes()) {
            if (!known.test(type)) {
                faults.add("%shas a parameter of type %s; known are %s"
                        .formatted(
                                named,
                                type.getSimpleName(),
                                ofScenario ? ParameterKinds.knownOfScenarios() : ParameterKinds.knownOfRuns()));
            }
        }
    }
}
