package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The 21 worlds of the ANDOR papers by id, learnt by a Transformer; behind {@code /cnn} and the other suffixes of {@link LogicNetwork} by
 * the other networks.
 */
public final class Andor {

    public static final String TWO_IN_BINARY_AND = "andor/2in-binary/and";
    public static final String TWO_IN_BINARY_OR = "andor/2in-binary/or";
    public static final String TWO_IN_BINARY_XOR = "andor/2in-binary/xor";
    public static final String TWO_IN_QUATERNARY_AND = "andor/2in-quaternary/and";
    public static final String TWO_IN_QUATERNARY_OR = "andor/2in-quaternary/or";
    public static final String TWO_IN_QUATERNARY_XOR = "andor/2in-quaternary/xor";
    public static final String THREE_IN_BINARY_AND = "andor/3in-binary/and";
    public static final String THREE_IN_BINARY_OR = "andor/3in-binary/or";
    public static final String THREE_IN_BINARY_XOR = "andor/3in-binary/xor";
    public static final String DOUBLE_GATE_OR_AND = "andor/double-gate-or/and";
    public static final String DOUBLE_GATE_OR_OR = "andor/double-gate-or/or";
    public static final String DOUBLE_GATE_OR_XOR = "andor/double-gate-or/xor";
    public static final String DOUBLE_GATE_AND_AND = "andor/double-gate-and/and";
    public static final String DOUBLE_GATE_AND_OR = "andor/double-gate-and/or";
    public static final String DOUBLE_GATE_AND_XOR = "andor/double-gate-and/xor";
    public static final String DOUBLE_GATE_XOR_AND = "andor/double-gate-xor/and";
    public static final String DOUBLE_GATE_XOR_OR = "andor/double-gate-xor/or";
    public static final String DOUBLE_GATE_XOR_XOR = "andor/double-gate-xor/xor";
    public static final String SINGLE_GATE_AND = "andor/single-gate/and";
    public static final String SINGLE_GATE_OR = "andor/single-gate/or";
    public static final String SINGLE_GATE_XOR = "andor/single-gate/xor";

    /** Behind the id of a world: the same learnt by the CNN. */
    public static final String CNN = "/cnn";

    private Andor() {}

    /** All worlds with all networks, in the papers' order. */
    public static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        for (LogicNetwork network : LogicNetwork.values()) {
            all.addAll(with(network));
        }
        return all;
    }

    /** The 21 worlds with one network. */
    public static List<Scenario> with(LogicNetwork network) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Configuration configuration : Configuration.values()) {
            for (LogicOperator top : LogicOperator.values()) {
                scenarios.add(AndorScenario.of(configuration, top, network));
            }
        }
        return scenarios;
    }
}
