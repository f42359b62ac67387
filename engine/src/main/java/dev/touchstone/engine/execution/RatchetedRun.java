package dev.touchstone.engine.execution;

import dev.touchstone.Sampling;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.ratchet.MeasuredPart;
import dev.touchstone.ratchet.MeasuredParts;
import dev.touchstone.ratchet.Origin;
import dev.touchstone.ratchet.RecordedRun;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A run under {@code @Ratchet} that has ended.
 *
 * @param testClass in whose files it is recorded
 * @param run as it is recorded
 * @param methods the ids of all methods that its scenario is run with
 * @param seeds how many model seeds there are
 * @param tolerance by how much a figure may be worse
 * @param sampling how many samples its verdicts may use
 * @param evidence what its assertions found
 * @param measured the figures of each
 * @param again the command that repeats its test
 */
record RatchetedRun(
        Class<?> testClass,
        RecordedRun run,
        Set<String> methods,
        int seeds,
        double tolerance,
        Sampling sampling,
        List<Evidence> evidence,
        List<List<MeasuredPart>> measured,
        String again) {

    /** @param plan with a ratchet */
    static RatchetedRun of(ScenarioPlan plan, LiveRun live, String again) {
        RecordedRun run = new RecordedRun(testOf(plan), plan.scenario(), live.method(), live.seed());
        Origin origin = Origin.of(live.scenario(), live.modelIfAsked(), live.baseSeed());
        List<Evidence> evidence = live.evidence();
        return new RatchetedRun(
                plan.shownClass().type(),
                run,
                plan.methodIds().isEmpty() ? Set.of(live.method()) : Set.copyOf(plan.methodIds()),
                plan.seeds().count(),
                plan.ratchet().orElseThrow(),
                live.sampling(),
                evidence,
                MeasuredParts.of(run, origin, evidence),
                again);
    }

    /** Overloads are told apart. */
    private static String testOf(ScenarioPlan plan) {
        String name = plan.method().getName();
        boolean alone = Arrays.stream(plan.testClass().type().getDeclaredMethods())
                        .filter(method -> method.getName().equals(name) && !method.isBridge())
                        .count()
                <= 1;
        return alone
                ? plan.shownMethod()
                : Arrays.stream(plan.method().getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", plan.shownMethod() + "(", ")"));
    }

    /** All figures. */
    List<MeasuredPart> figures() {
        return measured.stream().flatMap(List::stream).toList();
    }
}
