package dev.touchstone.study.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Estimates how long the cells that are left will take, from those that are done: at the pace of the same method on the same network; else
 * on any network; else of all methods.
 */
public final class TimeLeft {

    private static final String ANY = "*";

    private final Map<String, Pace> paces = new HashMap<>();

    private record Pace(long maps, double seconds) {

        Pace plus(Pace other) {
            return new Pace(maps + other.maps, seconds + other.seconds);
        }
    }

    /** A cell that is not done. @param maps how many it will compute */
    public record Todo(CellPlace key, int maps) {}

    void took(CellPlace key, int maps, double seconds) {
        Pace pace = new Pace(maps, seconds);
        paces.merge(name(key.method(), key.network()), pace, Pace::plus);
        paces.merge(name(key.method(), ANY), pace, Pace::plus);
        paces.merge(name(ANY, ANY), pace, Pace::plus);
    }

    /** In seconds; empty as long as nothing is known. */
    OptionalDouble of(Collection<Todo> left) {
        if (paces.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(left.stream().mapToDouble(this::seconds).sum());
    }

    private double seconds(Todo todo) {
        Pace pace = paces.getOrDefault(
                name(todo.key().method(), todo.key().network()),
                paces.getOrDefault(name(todo.key().method(), ANY), paces.get(name(ANY, ANY))));
        return todo.maps() * pace.seconds() / pace.maps();
    }

    private static String name(String method, String network) {
        return method + " " + network;
    }
}
