package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a sample lacks that counts for {@link Nib}.
 *
 * @param reason the minimal reason that comes nearest to being shown: its lowest score is the highest; of equal ones, the next lowest
 * @param missing its inputs that are not shown, that score below the baseline, one or more
 * @param gates the gates that read a missing input, in their order. The released code of Schwenke, Atzmueller 2024 blames the same, but
 *     under an XOR with true gates the two strongest, even if one is shown.
 */
public record Blame(InputSet reason, InputSet missing, List<LogicGate> gates) {

    public Blame {
        gates = List.copyOf(gates);
    }

    /** Empty if the sample does not count: if some minimal reason lies at or above the baseline. */
    public static Optional<Blame> of(LogicSample sample) {
        return of(sample, sample.atLeast(sample.baseline()));
    }

    /** The same by other inputs that count as shown; empty if they hold a minimal reason. */
    public static Optional<Blame> of(LogicSample sample, InputSet shown) {
        if (sample.truth().entailedBy(shown)) {
            return Optional.empty();
        }
        InputSet nearest = sample.truth().reasons().stream()
                .max(Comparator.comparing(reason -> ascending(reason, sample), Blame::compareFromLowest))
                .orElseThrow();
        InputSet missing = nearest.without(shown);
        List<LogicGate> gates = sample.truth().gates().stream()
                .filter(gate -> reads(gate, missing))
                .toList();
        return Optional.of(new Blame(nearest, missing, gates));
    }

    /** The gate of {@link #gates()} that reads the missing input with the lowest score; the first of several. */
    public LogicGate gate(LogicSample sample) {
        return gates.stream()
                .min(Comparator.comparingDouble(gate -> lowest(gate.inputs().intersection(missing), sample)))
                .orElseThrow();
    }

    /**
     * In which share of the samples that count each gate is to blame, in the order of the gates: {@code neededInformationStackBroken}.
     * Several gates can be to blame in a sample. Empty if no sample counts.
     */
    public static List<Double> shares(List<LogicSample> samples) {
        List<LogicSample> broken =
                Samples.checked(samples).stream().filter(Nib::isBroken).toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        int[] counts = new int[broken.get(0).truth().gates().size()];
        for (LogicSample sample : broken) {
            InputSet missing = of(sample).orElseThrow().missing();
            for (int gate = 0; gate < counts.length; gate++) {
                counts[gate] += reads(sample.truth().gates().get(gate), missing) ? 1 : 0;
            }
        }
        List<Double> shares = new ArrayList<>();
        Arrays.stream(counts).forEach(count -> shares.add((double) count / broken.size()));
        return List.copyOf(shares);
    }

    private static boolean reads(LogicGate gate, InputSet missing) {
        return !gate.inputs().intersection(missing).isEmpty();
    }

    private static double lowest(InputSet inputs, LogicSample sample) {
        return inputs.stream().mapToDouble(sample::score).min().orElseThrow();
    }

    private static double[] ascending(InputSet inputs, LogicSample sample) {
        return inputs.stream().mapToDouble(sample::score).sorted().toArray();
    }

    /** Where one ends, nothing more can be missing: it comes nearer. */
    private static int compareFromLowest(double[] one, double[] other) {
        int common = Math.min(one.length, other.length);
        for (int i = 0; i < common; i++) {
            int order = Double.compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(other.length, one.length);
    }
}
