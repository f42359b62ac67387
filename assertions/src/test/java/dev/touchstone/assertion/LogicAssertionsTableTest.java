package dev.touchstone.assertion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.touchstone.FakeRun;
import dev.touchstone.PaintedLogic;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assertion on every world of the papers: the oracle passes, and maps that know nothing are caught. */
class LogicAssertionsTableTest {

    private static final List<Criterion> CRITERIA = List.of(
            NoBaselineViolation.standard(),
            NoBaselineViolation.standard().ofAllRelevant(),
            CapturesMinimalReason.standard(),
            CapturesMinimalReason.standard().amongRelevant(),
            NoDoubleClassAssignment.standard(),
            LogicalAccuracyLevel.atLeast(0.99),
            Coherent.standard());

    /** The label is the parity of four inputs that all matter: no pair of them tells anything of it, so nothing is coherent there. */
    private static final String BLIND = Andor.DOUBLE_GATE_XOR_XOR;

    private static final Map<String, Function<Sample, Tensor>> MAPS = new LinkedHashMap<>();

    static {
        MAPS.put("oracle", PaintedLogic::oracle);
        MAPS.put("random", PaintedLogic::random);
        MAPS.put("constant", sample -> PaintedLogic.painted(sample, input -> 0.5));
        MAPS.put("all-ones", PaintedLogic::allOnes);
        MAPS.put("all-zero", sample -> PaintedLogic.painted(sample, input -> 0));
    }

    static Stream<Scenario> worlds() {
        return Andor.with(LogicNetwork.TRANSFORMER).stream();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void the_oracle_passes_and_maps_that_know_nothing_are_caught(Scenario world) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        MAPS.forEach((name, painter) -> rows.put(name, verdicts(PaintedLogic.run(world, painter))));

        boolean blind = world.id().value().equals(BLIND);
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("oracle", row("PASS", blind ? "CANNOT_DISCRIMINATE" : "PASS"));
        expected.put("random", row("FAIL", blind ? "CANNOT_DISCRIMINATE" : "FAIL"));
        expected.put("constant", row("CONSTANT", "CONSTANT"));
        expected.put("all-ones", row("CONSTANT", "CONSTANT"));
        expected.put("all-zero", row("ALL_ZERO", "ALL_ZERO"));
        assertThat(rows, is(expected));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void the_true_interactions_pass_and_matrices_that_know_nothing_are_caught(Scenario scenario) {
        LogicWorld world = ((AndorScenario) scenario).world();
        Map<LogicTruth, Tensor> truths = new HashMap<>();
        Map<String, Function<Sample, Tensor>> matrices = new LinkedHashMap<>();
        matrices.put(
                "oracle",
                sample -> truths.computeIfAbsent(
                        PaintedLogic.truth(sample), any -> PaintedLogic.trueInteractions(world, sample)));
        matrices.put("random", PaintedLogic::randomInteractions);
        matrices.put("all-ones", sample -> filled(world.inputs(), 1));
        matrices.put("all-zero", sample -> filled(world.inputs(), 0));
        Map<String, String> verdicts = new LinkedHashMap<>();
        matrices.forEach((name, painter) -> verdicts.put(
                name,
                verdict(
                        PaintedLogic.run(scenario, PaintedLogic::oracle).withInteractions(painter),
                        InteractionFound.standard())));

        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("oracle", "assertInteractionFound PASS");
        expected.put("random", "assertInteractionFound FAIL");
        expected.put("all-ones", "assertInteractionFound CONSTANT");
        expected.put("all-zero", "assertInteractionFound ALL_ZERO");
        assertThat(verdicts, is(expected));
    }

    private static Tensor filled(int inputs, double value) {
        double[][] matrix = new double[inputs][inputs];
        Arrays.stream(matrix).forEach(row -> Arrays.fill(row, value));
        return PaintedLogic.pairs(matrix);
    }

    private static List<String> row(String verdict, String ofCoherence) {
        return CRITERIA.stream()
                .map(criterion -> criterion.assertion() + " " + (criterion instanceof Coherent ? ofCoherence : verdict))
                .toList();
    }

    private static List<String> verdicts(FakeRun run) {
        return CRITERIA.stream().map(criterion -> verdict(run, criterion)).toList();
    }

    /** The fault, if one decided. */
    private static String verdict(FakeRun run, Criterion criterion) {
        Evidence evidence = criterion.judge(run);
        assertThat(evidence.message().lines().count(), is(lessThanOrEqualTo(12L)));
        return criterion.assertion() + " "
                + evidence.fault()
                        .map(fault -> fault.fault().name())
                        .orElse(evidence.verdict().name());
    }
}
