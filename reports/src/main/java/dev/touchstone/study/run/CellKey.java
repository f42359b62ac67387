package dev.touchstone.study.run;

import dev.touchstone.study.plan.StudyWorld;
import java.util.List;

/**
 * Where a cell stands in a study: one method on one world.
 *
 * @param method id of the method
 * @param setting the reasoning
 * @param network id of the network
 * @param background what is behind the objects
 */
public record CellKey(String method, String setting, String network, String background) implements CellPlace {

    /** @throws IllegalArgumentException if a name has another form than {@code [a-z0-9.-]+} */
    public CellKey {
        CellPlace.requireNames(method, setting, network, background);
    }

    static CellKey of(String method, StudyWorld world) {
        return new CellKey(method, world.setting(), world.network(), world.background());
    }

    @Override
    public List<String> names() {
        return List.of(setting, network, background, method);
    }

    @Override
    public String toString() {
        return setting + " " + network + " " + background + " " + method;
    }
}
