package dev.touchstone.study.randomisation;

import dev.touchstone.study.run.CellPlace;
import java.util.List;

/**
 * Where a cell stands in the study: one test of one method on one world.
 *
 * @param method id of the method
 * @param world id of the scenario, its slashes replaced by dots
 * @param network id of the network
 * @param test id of the test
 */
record TestCellKey(String method, String world, String network, String test) implements CellPlace {

    /** @throws IllegalArgumentException if a name has another form than {@code [a-z0-9.-]+} */
    TestCellKey {
        CellPlace.requireNames(method, world, network, test);
    }

    @Override
    public List<String> names() {
        return List.of(world, network, test, method);
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(world, test, method);
    }
}
