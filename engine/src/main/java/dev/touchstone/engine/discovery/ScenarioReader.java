package dev.touchstone.engine.discovery;

import dev.touchstone.Ratchet;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.Seeds.Reporting;
import dev.touchstone.TimeLimit;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.config.Durations;
import dev.touchstone.engine.execution.Conditions;
import dev.touchstone.engine.execution.ParameterKinds;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.node.ScenarioClass;
import dev.touchstone.engine.node.ScenarioClass.MethodChoice;
import dev.touchstone.engine.seeds.SeedRule;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ModifierSupport;

/** Reads what the annotations of one scenario method ask for, and all that is wrong with them. */
final class ScenarioReader {

    private final ScenarioClass scenarioClass;
    private final Method method;
    private final List<String> faults = new ArrayList<>();

    ScenarioReader(ScenarioClass scenarioClass, Method method) {
        this.scenarioClass = scenarioClass;
        this.method = method;
    }

    /** The plan, to be used only if there is no fault. */
    ScenarioPlan read(ScenarioIds scenarioIds) {
        faults.addAll(scenarioClass.faults());
        checkShape();
        MethodChoice choice = AnnotationSupport.findAnnotation(method, WithMethods.class)
                .map(MethodChoices::listed)
                .orElse(scenarioClass.choice());
        faults.addAll(choice.faults());
        String scenario = AnnotationSupport.findAnnotation(method, SaliencyScenario.class)
                .orElseThrow()
                .value();
        faults.addAll(scenarioIds.faultsOf(scenario, scenarioClass.scenarios()));
        Optional<Seeds> seeds = nearest(Seeds.class);
        return new ScenarioPlan(
                scenarioClass.testClass(),
                method,
                scenario,
                scenarioClass.scenarios().getOrDefault(scenario, List.of()).stream()
                        .findFirst(),
                choice.ids(),
                choice.members().stream().findFirst(),
                seeds.map(asked -> SeedRules.of(asked, faults)).orElse(SeedRule.SINGLE),
                seeds.map(Seeds::reporting).filter(Reporting.EACH::equals).isPresent(),
                nearest(TimeLimit.class).flatMap(this::limitOf),
                scenarioClass.hooks(),
                new Conditions(Stream.<AnnotatedElement>concat(
                                Stream.of(method), scenarioClass.testClass().outwards().stream())
                        .toList()),
                nearest(Ratchet.class).map(this::toleranceOf).orElse(OptionalDouble.empty()));
    }

    List<String> faults() {
        return faults;
    }

    private void checkShape() {
        if (ModifierSupport.isPrivate(method)) {
            faults.add("it is private; make it package-private or public");
        }
        if (ModifierSupport.isStatic(method)) {
            faults.add("it is static; make it an instance method");
        }
        if (method.getReturnType() != void.class) {
            faults.add("it returns " + method.getReturnType().getSimpleName() + "; it must return nothing");
        }
        for (Class<?> type : method.getParameterTypes()) {
            if (!ParameterKinds.maybeOfRun(type)) {
                faults.add("it has a parameter of type %s; known are %s"
                        .formatted(type.getSimpleName(), ParameterKinds.knownOfRuns()));
            }
        }
    }

    /** The annotation of the method, or else of its class, or of the classes around it. */
    private <A extends Annotation> Optional<A> nearest(Class<A> annotation) {
        Optional<A> found = AnnotationSupport.findAnnotation(method, annotation);
        for (Class<?> type : scenarioClass.testClass().outwards()) {
            found = found.or(() -> AnnotationSupport.findAnnotation(type, annotation));
        }
        return found;
    }

    private OptionalDouble toleranceOf(Ratchet ratchet) {
        if (!(ratchet.tolerance() >= 0 && ratchet.tolerance() < Double.POSITIVE_INFINITY)) {
            faults.add("@Ratchet has tolerance = " + ratchet.tolerance() + "; it must be a number, 0 or more");
        }
        return OptionalDouble.of(ratchet.tolerance());
    }

    private Optional<Duration> limitOf(TimeLimit limit) {
        Optional<Duration> duration = Durations.parse(limit.value());
        if (duration.isEmpty()) {
            faults.add(
                    "@TimeLimit is '" + limit.value() + "'; it must be a duration such as 500 ms, 90 s, 10 m or 2 h");
        }
        return duration;
    }
}
