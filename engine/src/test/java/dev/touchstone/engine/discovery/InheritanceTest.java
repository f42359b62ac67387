package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.RealLauncher;
import dev.touchstone.engine.Tree;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scenarios and annotations that a class has from elsewhere. */
class InheritanceTest {

    private static final String RUN = SaliencyRun.class.getName();

    private static final List<String> CALLED = new ArrayList<>();

    static class Base {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {
            CALLED.add("of the base");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void overridden(SaliencyRun run) {
            CALLED.add("overridden of the base");
        }
    }

    @WithMethods("gradient")
    static class Derived extends Base {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario() {
            CALLED.add("overload");
        }

        @Override
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void overridden(SaliencyRun run) {
            CALLED.add("overridden");
        }
    }

    @Test
    void an_inherited_method_and_its_overload_are_selected_apart() {
        CALLED.clear();
        RealLauncher.run(Map.of(), selectMethod(Derived.class, "scenario", RUN));
        assertEquals(List.of("of the base"), CALLED);
        CALLED.clear();
        RealLauncher.run(Map.of(), selectMethod(Derived.class, "scenario", ""));
        assertEquals(List.of("overload"), CALLED);
    }

    @Test
    void a_scenario_that_is_overridden_is_one_test() {
        CALLED.clear();
        RealLauncher.run(Map.of(), selectClass(Derived.class));
        assertEquals(List.of("overridden", "overload", "of the base"), CALLED);
    }

    @WithMethods({"gradient", "edge"})
    @Seeds(count = 2)
    @Retention(RetentionPolicy.RUNTIME)
    @interface OnTwo {}

    @SaliencyScenario(TextBox.SIMPLE_NR)
    @OnTwo
    @Retention(RetentionPolicy.RUNTIME)
    @interface OfALetter {}

    static class Composed {

        @OfALetter
        void scenario(SaliencyRun run) {
            CALLED.add(run.scenario().id() + " " + run.method() + " " + run.seed());
        }
    }

    @Test
    void annotations_on_annotations_count() {
        CALLED.clear();
        RealLauncher.run(Map.of(), selectClass(Composed.class));
        assertEquals(
                List.of(
                        "textbox/simple-nr gradient 0",
                        "textbox/simple-nr gradient 1",
                        "textbox/simple-nr edge 0",
                        "textbox/simple-nr edge 1"),
                CALLED);
    }

    @OnTwo
    static class Around {

        @SaliencyNested
        class Inner {

            @SaliencyScenario(TextBox.SIMPLE_FR)
            void scenario(SaliencyRun run) {
                CALLED.add(run.method() + " " + run.seed());
            }
        }
    }

    @Test
    void a_nested_class_is_bound_by_the_annotations_around_it() {
        CALLED.clear();
        assertEquals(
                List.of("Around/Inner/scenario/gradient", "Around/Inner/scenario/edge"),
                Tree.of(selectClass(Around.class)).tests());
        RealLauncher.run(Map.of(), selectClass(Around.class));
        assertEquals(List.of("gradient 0", "gradient 1", "edge 0", "edge 1"), CALLED);
    }
}
