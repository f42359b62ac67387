package dev.touchstone.engine.listener;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of all tests that an execution has.
 *
 * @param index from 1
 * @param count how many parts there are
 * @param costsSha256 of the costs from which the parts are made; all machines must have the same
 * @param classes what of each test class belongs to this part, by name
 */
public record ShardRecord(int index, int count, String costsSha256, List<ClassShare> classes) {

    public ShardRecord {
        classes = List.copyOf(classes);
    }

    /**
     * This part after an earlier execution of it in the same virtual machine: with the classes of both. Of one that is in both the earlier share
     * stays, as a rerun looks for some tests of it only.
     */
    public ShardRecord after(ShardRecord earlier) {
        Map<String, ClassShare> byName = new TreeMap<>();
        classes.forEach(share -> byName.put(share.testClass(), share));
        earlier.classes.forEach(share -> byName.put(share.testClass(), share));
        return new ShardRecord(index, count, costsSha256, List.copyOf(byName.values()));
    }

    /**
     * What of a test class belongs to a part.
     *
     * @param testClass name of the outermost class
     * @param tests how many tests it has on all parts together
     * @param testsSha256 of the unique ids of all of them, sorted
     * @param own how many belong to this part
     */
    public record ClassShare(String testClass, int tests, String testsSha256, int own) {}
}
