package dev.touchstone.measure.logic;

import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicTruth;
import java.util.List;
import java.util.stream.IntStream;

/** Which gates a label rests on, where that is not a matter of choice. */
final class DecisiveGates {

    private DecisiveGates() {}

    /**
     * The positions of the only gates whose values prove the label; none if others would prove it too. Under an AND in class 1 and an OR in
     * class 0 all gates; in their other class the one gate with the value of the class if it is the only one; under an XOR all gates in
     * class 1 and if none is true, and just two true gates. A formula that is no operator over gates is its own only gate.
     */
    static List<Integer> of(LogicTruth truth) {
        List<Integer> all = IntStream.range(0, truth.gates().size()).boxed().toList();
        if (truth.top().isEmpty()) {
            return all;
        }
        boolean label = truth.label() == 1;
        return switch (truth.top().get()) {
            case AND -> label ? all : ifJust(1, withValue(truth, false));
            case OR -> label ? ifJust(1, withValue(truth, true)) : all;
            case XOR ->
                label || truth.gates().stream().noneMatch(LogicGate::value) ? all : ifJust(2, withValue(truth, true));
        };
    }

    private static List<Integer> withValue(LogicTruth truth, boolean value) {
        return IntStream.range(0, truth.gates().size())
                .filter(gate -> truth.gates().get(gate).value() == value)
                .boxed()
                .toList();
    }

    private static List<Integer> ifJust(int count, List<Integer> gates) {
        return gates.size() == count ? gates : List.of();
    }
}
