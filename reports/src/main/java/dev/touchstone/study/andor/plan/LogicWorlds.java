package dev.touchstone.study.andor.plan;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.andor.Symbols;
import dev.touchstone.study.plan.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The worlds that a filter leaves, in the papers' order, those of one network together. */
final class LogicWorlds {

    private static final List<String> NETWORKS =
            List.of(LogicStudyWorld.networkId(LogicNetwork.TRANSFORMER), LogicStudyWorld.networkId(LogicNetwork.CNN));

    private LogicWorlds() {}

    /** @throws IllegalArgumentException with the known names, if the filter names something unknown */
    static List<LogicStudyWorld> chosen(LogicFilter filter) {
        // The 65,536 samples of each quaternary world would take most of the time.
        List<String> binary = Arrays.stream(Configuration.values())
                .filter(configuration -> configuration.symbols().equals(Symbols.BINARY))
                .map(Configuration::id)
                .toList();
        List<Configuration> configurations =
                chosen("configuration", filter.configurations(), Configuration.values(), Configuration::id, binary);
        List<LogicOperator> tops = chosen(
                "top operator",
                filter.tops(),
                LogicOperator.values(),
                LogicOperator::id,
                ids(LogicOperator.values(), LogicOperator::id));
        List<LogicNetwork> networks =
                chosen("network", filter.networks(), LogicNetwork.values(), LogicStudyWorld::networkId, NETWORKS);
        List<LogicStudyWorld> worlds = new ArrayList<>();
        for (LogicNetwork network : networks) {
            for (Configuration configuration : configurations) {
                tops.forEach(top -> worlds.add(LogicStudyWorld.of(configuration, top, network)));
            }
        }
        return worlds;
    }

    private static <T> List<T> chosen(
            String what, List<String> asked, T[] known, Function<T, String> id, List<String> byDefault) {
        List<String> chosen = Choice.of(what, asked, ids(known, id), byDefault);
        return Arrays.stream(known)
                .filter(each -> chosen.contains(id.apply(each)))
                .toList();
    }

    private static <T> List<String> ids(T[] all, Function<T, String> id) {
        return Arrays.stream(all).map(id).toList();
    }
}
