package dev.touchstone.study.andor.plan;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.util.Locale;

/**
 * One world of the study with what learns it.
 *
 * @param configuration its gates
 * @param top the operator over the gates
 * @param network what learns it
 * @param scenario the world and its recipe
 */
public record LogicStudyWorld(
        Configuration configuration, LogicOperator top, LogicNetwork network, AndorScenario scenario) {

    static LogicStudyWorld of(Configuration configuration, LogicOperator top, LogicNetwork network) {
        return new LogicStudyWorld(configuration, top, network, AndorScenario.of(configuration, top, network));
    }

    /** The network's name in the study, e.g. {@code transformer}, {@code cnn-plain}. */
    public String networkId() {
        return networkId(network);
    }

    static String networkId(LogicNetwork network) {
        return network.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many samples its truth table has. */
    public int samples() {
        return scenario.world().samples();
    }
}
