package dev.touchstone.engine.execution;

import dev.touchstone.engine.seeds.SeedRule;
import dev.touchstone.engine.shard.Unit;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the annotations of a scenario method ask for, found sound.
 *
 * @param testClass the class that it is run in
 * @param method to be called
 * @param scenario id of the scenario
 * @param ownScenario what supplies the scenario; empty for a standard one
 * @param methodIds ids in the catalog; empty if the class supplies the method
 * @param methodUnderTest what supplies the method; empty if ids are listed
 * @param seeds on how many models, and what is asked of them
 * @param eachSeed whether each seed is a test of its own, without a verdict over them
 * @param timeLimit of each test; empty to take the configured one
 * @param hooks what is called around it and its runs
 * @param conditions on what it depends to be run
 * @param gate that it is run in; empty for a scenario method of the test class itself
 * @param ratchet by how much its figures may be worse than recorded; empty if they are not compared
 */
public record ScenarioPlan(
        TestClass testClass,
        Method method,
        String scenario,
        Optional<SuppliedMember> ownScenario,
        List<String> methodIds,
        Optional<SuppliedMember> methodUnderTest,
        SeedRule seeds,
        boolean eachSeed,
        Optional<Duration> timeLimit,
        Hooks hooks,
        Conditions conditions,
        Optional<GatePlace> gate,
        OptionalDouble ratchet) {

    public ScenarioPlan {
        methodIds = List.copyOf(methodIds);
    }

    /** With what its tests of a method stay together. @param methodId of the catalog; empty for the method that the test class supplies */
    public Unit unit(Optional<String> methodId) {
        return methodId.map(id -> new Unit(scenario, id))
                .orElseGet(() -> Unit.ofClass(scenario, testClass.type().getName()));
    }

    /** The class in whose name its tests are reported: that of the gate, if it is run in one. */
    public TestClass shownClass() {
        return gate.map(GatePlace::testClass).orElse(testClass);
    }

    /** The method in whose name they are: {@code looks_at_the_box}, or in a gate {@code release_gate/looks_at_the_box}. */
    public String shownMethod() {
        return gate.map(place -> place.method().getName() + GatePlace.SEPARATOR).orElse("") + method.getName();
    }
}
