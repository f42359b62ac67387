package dev.touchstone.report.summary;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.statistics.HolmAdjustment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A gate: many tests of which one false alarm would stop all. The p-values of its failures are adjusted for that, after Holm.
 *
 * @param uniqueId of the gate
 * @param tests how many it has
 * @param failures those that failed, with their p-values before and after
 */
public record GateEntry(String uniqueId, int tests, List<Failure> failures) {

    private static final String SUITE = "/[suite:";

    public GateEntry {
        failures = List.copyOf(failures);
    }

    /**
     * A failed test of a gate.
     *
     * @param uniqueId of the test
     * @param pValue by itself; NaN if it is not known
     * @param adjusted among all tests of the gate: who takes those of at most alpha for failures is wrong about any of them with a chance of alpha
     *     at most; NaN if it is not known
     */
    public record Failure(String uniqueId, double pValue, double adjusted) {}

    /** The gates among some tests, by their ids. */
    static List<GateEntry> of(List<TestEntry> tests) {
        Map<String, List<TestEntry>> byGate = tests.stream()
                .filter(test -> test.uniqueId().contains(SUITE))
                .collect(Collectors.groupingBy(
                        test -> test.uniqueId().substring(0, test.uniqueId().indexOf(SUITE)),
                        TreeMap::new,
                        Collectors.toList()));
        return byGate.entrySet().stream()
                .map(gate -> of(gate.getKey(), gate.getValue()))
                .toList();
    }

    /** A test whose p-value is not known counts among the others, and rejects nothing. */
    private static GateEntry of(String uniqueId, List<TestEntry> tests) {
        double[] adjusted = HolmAdjustment.of(tests.stream()
                .mapToDouble(test -> Double.isNaN(test.pValue()) ? 1 : test.pValue())
                .toArray());
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            TestEntry test = tests.get(i);
            if (test.outcome() == RunOutcome.FAILED) {
                failures.add(new Failure(
                        test.uniqueId(), test.pValue(), Double.isNaN(test.pValue()) ? Double.NaN : adjusted[i]));
            }
        }
        return new GateEntry(uniqueId, tests.size(), failures);
    }
}
