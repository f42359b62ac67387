package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;

class OtherShardsTest {

    private static final Class<?>[] CLASSES = {Listing.class, Supplying.class, Broken.class};

    @Test
    void shards_are_disjoint_and_together_complete() {
        for (int count : new int[] {1, 2, 3, 8}) {
            List<String> all = new ArrayList<>();
            for (int index = 1; index <= count; index++) {
                all.addAll(tests(index + "/" + count, CLASSES));
            }
            assertEquals(tests("none", CLASSES), new TreeSet<>(all));
            assertEquals(all.size(), new HashSet<>(all).size());
        }
    }

    @Test
    void a_runner_that_discovers_class_by_class_finds_the_same() {
        for (int index = 1; index <= 3; index++) {
            Set<String> oneByOne = new TreeSet<>();
            for (Class<?> testClass : CLASSES) {
                oneByOne.addAll(tests(index + "/3", testClass));
            }
            assertEquals(tests(index + "/3", CLASSES), oneByOne);
        }
    }

    @Test
    void tests_of_one_method_on_one_scenario_stay_together() {
        for (int index = 1; index <= 8; index++) {
            Set<String> tests = tests(index + "/8", Listing.class);
            assertEquals(
                    tests.stream().filter(id -> id.endsWith("/first/gradient")).count(),
                    tests.stream().filter(id -> id.endsWith("/second/gradient")).count());
        }
    }

    @Test
    void with_a_value_that_is_not_allowed_all_are_found_and_each_class_tells_so_later() {
        assertEquals(tests("none", CLASSES), tests("9/8", CLASSES));
    }

    @WithMethods({"gradient", "oracle", "random", "edge"})
    static class Listing {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void first(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void second(SaliencyRun run) {}

        @SaliencyNested
        class Deeper {
            @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
            void third(SaliencyRun run) {}
        }
    }

    static class Supplying {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void alone(SaliencyRun run) {}

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void also(SaliencyRun run) {}
    }

    static class Broken {
        @SaliencyScenario("no/such")
        void broken(SaliencyRun run) {}
    }

    private static Set<String> tests(String shard, Class<?>... classes) {
        DiscoverySelector[] selectors = new DiscoverySelector[classes.length];
        for (int i = 0; i < classes.length; i++) {
            selectors[i] = selectClass(classes[i]);
        }
        return new TreeSet<>(
                Tree.of(Map.of("touchstone.shard", shard), selectors).tests());
    }
}
