package dev.touchstone.study.andor.run;

import dev.touchstone.study.andor.plan.LogicStudyWorld;
import dev.touchstone.study.run.CellPlace;
import java.util.List;

/**
 * Where a cell stands in the study: one method on one model of one world.
 *
 * @param method id of the method
 * @param configuration id of the gates
 * @param top id of the operator over them
 * @param network id of the network
 * @param seed index of the model seed, from 0
 */
public record LogicCellKey(String method, String configuration, String top, String network, int seed)
        implements CellPlace {

    /** @throws IllegalArgumentException if a name has another form than {@code [a-z0-9.-]+} */
    public LogicCellKey {
        CellPlace.requireNames(method, configuration, top, network);
    }

    static LogicCellKey of(String method, LogicStudyWorld world, int seed) {
        return new LogicCellKey(method, world.configuration().id(), world.top().id(), world.networkId(), seed);
    }

    @Override
    public List<String> names() {
        return List.of(configuration, top, network, Integer.toString(seed), method);
    }

    @Override
    public String toString() {
        return "%s %s %s #%d %s".formatted(configuration, top, network, seed, method);
    }
}
