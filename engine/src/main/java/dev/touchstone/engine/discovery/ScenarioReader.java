package dev.touchstone.engine.discovery;

import dev.touchstone.Ratchet;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.Seeds.Reporting;
import dev.touchstone.TimeLimit;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.config.Durations;
import dev.touchstone.engine.execution.Conditions;
import dev.touchstone.engine.execution.GatePlace;
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
    private final Optional<GatePlace> gate;
    private final List<String> faults = new ArrayList<>();

    /** @param gate that the scenario class is a suite of; empty for a test class */
    ScenarioReader(ScenarioClass scenarioClass, Method method, Optional<GatePlace> gate) {
        this.scenarioClass = scenarioClass;
        this.method = method;
        this.gate = gate;
    }

    /** The plan, to be used only if there is no fault. */
    ScenarioPlan read(ScenarioIds scenarioIds, KnownMethods known) {
        faults.addAll(scenarioClass.faults());
        checkShape();
        checkParameters();
        MethodChoice choice = gate.isPresent() ? scenarioClass.choice() : choice(known);
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
                new Conditions(Stream.concat(own(), ofGate()).toList()),
                gate,
                nearest(Ratchet.class).map(this::toleranceOf).orElse(OptionalDouble.empty()));
    }

    /** The methods under test of the scenario method, or else of its class. */
    MethodChoice choice(KnownMethods known) {
        return AnnotationSupport.findAnnotation(method, WithMethods.class)
                .map(listed -> MethodLists.of(listed, scenarioClass.testClass().type(), known))
                .orElse(scenarioClass.choice());
    }

    /** Looks at a gate, which is never called, and at what holds for all of its tests. */
    void checkGate() {
        faults.addAll(scenarioClass.faults());
        checkShape();
        if (method.getParameterCount() > 0) {
            faults.add("it has parameters; a gate is never called, so it must have none");
        }
        if (Candidates.isScenario(method)) {
            faults.add("it has both @SaliencyGate and @SaliencyScenario; keep one of them");
        }
        nearest(Seeds.class).ifPresent(seeds -> SeedRules.of(seeds, faults));
        nearest(TimeLimit.class).ifPresent(this::limitOf);
        nearest(Ratchet.class).ifPresent(this::toleranceOf);
    }

    private Stream<AnnotatedElement> own() {
        return scenarioClass.testClass().elementsOf(method).stream();
    }

    private Stream<AnnotatedElement> ofGate() {
        return gate.stream().flatMap(place -> place.testClass().elementsOf(place.method()).stream());
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
    }

    private void checkParameters() {
        for (Class<?> type : method.getParameterTypes()) {
            if (!ParameterKinds.maybeOfRun(type)) {
                faults.add("it has a parameter of type %s; known are %s"
                        .formatted(type.getSimpleName(), ParameterKinds.knownOfRuns()));
            }
        }
    }

    /** The annotation of the method, or else of its class, or of the classes around it; those of a gate go before those of its suites. */
    private <A extends Annotation> Optional<A> nearest(Class<A> annotation) {
        return Stream.concat(ofGate(), own())
                .flatMap(element -> AnnotationSupport.findAnnotation(element, annotation).stream())
                .findFirst();
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
