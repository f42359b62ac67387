package dev.touchstone.assertion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.PaintedLogic;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        String table = CRITERIA.stream().map(criterion -> row(world, criterion)).collect(Collectors.joining("\n"));

        String told =
                "oracle PASS, random FAIL, constant FAIL CONSTANT, all-ones FAIL CONSTANT, all-zero FAIL ALL_ZERO";
        String blind = told.replace("PASS", "CANNOT_DISCRIMINATE").replace("random FAIL", "random CANNOT_DISCRIMINATE");
        assertThat(
                table,
                is(CRITERIA.stream()
                        .map(criterion -> title(criterion) + ": "
                                + (criterion instanceof Coherent
                                                && world.id().value().equals(BLIND)
                                        ? blind
                                        : told))
                        .collect(Collectors.joining("\n"))));
    }

    private static String row(Scenario world, Criterion criterion) {
        return title(criterion) + ": "
                + MAPS.entrySet().stream()
                        .map(map -> map.getKey() + " " + verdict(world, criterion, map.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String title(Criterion criterion) {
        return criterion.assertion() + " #" + CRITERIA.indexOf(criterion);
    }

    private static String verdict(Scenario world, Criterion criterion, Function<Sample, Tensor> painter) {
        Evidence evidence = criterion.judge(PaintedLogic.run(world, painter));
        assertThat(evidence.message(), evidence.message().lines().count() <= 12, is(true));
        return evidence.verdict()
                + evidence.fault().map(fault -> " " + fault.fault()).orElse("");
    }
}
