package dev.touchstone.report.allure;

import dev.touchstone.report.DrawnRun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs on their way from the engine to Allure, by the unique id of their test. It is static because the engine makes the listener
 * that puts them here and Allure makes the one that takes them, each by a service loader of its own, and no third party knows both.
 * Taking empties it, and so does the end of the execution that put something here.
 */
final class FinishedRuns {

    private static final Map<String, List<DrawnRun>> BY_TEST = new ConcurrentHashMap<>();

    private FinishedRuns() {}

    static void put(DrawnRun drawn) {
        BY_TEST.merge(drawn.run().uniqueId(), List.of(drawn), (earlier, later) -> {
            List<DrawnRun> all = new ArrayList<>(earlier);
            all.addAll(later);
            return all;
        });
    }

    /** The runs of a test in the order of their seeds; none if there were none, or if they were taken. */
    static List<DrawnRun> take(String uniqueId) {
        List<DrawnRun> runs = BY_TEST.remove(uniqueId);
        return runs == null
                ? List.of()
                : runs.stream()
                        .sorted(Comparator.comparingInt(drawn -> drawn.run().seed()))
                        .toList();
    }

    static void drop(Collection<String> uniqueIds) {
        BY_TEST.keySet().removeAll(uniqueIds);
    }
}
