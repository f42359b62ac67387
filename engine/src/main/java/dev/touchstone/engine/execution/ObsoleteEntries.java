package dev.touchstone.engine.execution;

import dev.touchstone.ratchet.Entry;
import dev.touchstone.ratchet.RecordedRun;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Entries of what no longer exists: of a test whose method the class lacks, or of a method or seed that a test which ran is no longer run with.
 * Entries of tests that did not run are left alone.
 */
final class ObsoleteEntries implements Predicate<Entry> {

    private record Place(String test, String scenario) {

        static Place of(RecordedRun run) {
            return new Place(run.test(), run.scenario());
        }
    }

    private final Set<String> tests;
    private final Map<Place, RatchetedRun> known = new HashMap<>();

    ObsoleteEntries(Class<?> testClass) {
        this.tests = ReflectionSupport.findMethods(testClass, any -> true, HierarchyTraversalMode.TOP_DOWN).stream()
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    void knowing(RatchetedRun run) {
        known.put(Place.of(run.run()), run);
    }

    @Override
    public boolean test(Entry entry) {
        RecordedRun run = entry.key().run();
        // Of a gate's test the gate method comes first, and of an overload the types come last.
        if (!tests.contains(run.test().replaceFirst("[/(].*", ""))) {
            return true;
        }
        RatchetedRun now = known.get(Place.of(run));
        return now != null && (!now.methods().contains(run.method()) || run.seed() >= now.seeds());
    }
}
