package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.ScenarioPlan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;

/**
 * The tests of seeds below the test of a method, where each is to be one.
 *
 * @param details of the test of the method
 * @param methodId of a listed method; empty for the one that the class supplies
 * @param place of the method among others, from 0
 * @param shortNames whether their names do not begin with that of the method's test
 */
record SeedParts(NodeDetails details, ScenarioPlan plan, Optional<String> methodId, int place, boolean shortNames) {

    /** What a name for XML reports ends with: Surefire shows those that end so as they are. */
    private static final Pattern NUMBER = Pattern.compile("\\)(\\[\\d+])?$");

    /** Of the test of the method. */
    TestDescriptor.Type type() {
        return plan.eachSeed() ? TestDescriptor.Type.CONTAINER : TestDescriptor.Type.TEST;
    }

    /** How many runs the test of the method has by itself. */
    int runs() {
        return plan.eachSeed() ? 0 : count();
    }

    List<UniqueId> ids() {
        return plan.eachSeed()
                ? IntStream.range(0, count()).mapToObj(this::idOf).toList()
                : List.of();
    }

    Optional<TouchstoneNode> part(UniqueId id) {
        int seed = ids().indexOf(id);
        return seed < 0 ? Optional.empty() : Optional.of(new SeedTest(detailsOf(seed), plan, methodId, seed));
    }

    private int count() {
        return plan.seeds().count();
    }

    private UniqueId idOf(int seed) {
        return details.id().append(SeedTest.SEGMENT, String.valueOf(seed));
    }

    private NodeDetails detailsOf(int seed) {
        String name = "seed " + seed;
        return details.part(
                idOf(seed),
                shortNames ? name : details.displayName() + " · " + name,
                "%s, %s)[%d]"
                        .formatted(
                                NUMBER.matcher(details.legacyName()).replaceFirst(""),
                                name,
                                place * count() + seed + 1));
    }
}
