package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.RequiresGpu;
import dev.touchstone.RunCondition;
import dev.touchstone.RunsIf;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.config.DeviceUse;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;

class ConditionsTest {

    @Test
    void what_needs_a_gpu_is_skipped_where_models_run_on_the_cpu() {
        Execution execution = Execution.of(Gpu.class, Map.of("touchstone.device", "cpu"));
        String reason = "needs a GPU (@RequiresGpu), but touchstone.device is cpu";
        assertEquals(Map.of("needs one", reason, "nested", reason, "named", reason), execution.skipped());
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(1)
                .failed(0));
    }

    @Test
    void it_fails_instead_where_a_gpu_is_required() {
        Execution execution =
                Execution.of(Gpu.class, Map.of("touchstone.device", "cpu", "touchstone.device.required", "true"));
        assertEquals(Map.of(), execution.skipped());
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(1));
        execution.results().containerEvents().assertStatistics(stats -> stats.failed(3));
    }

    @RequiresGpu(exclusive = false)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Shared {}

    @WithMethods("gradient")
    static class Gpu {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @RequiresGpu
        void needs_one(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Shared
        void named(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void needs_none(SaliencyRun run) {}

        @SaliencyNested
        @RequiresGpu
        class Nested {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void nested(SaliencyRun run) {}
        }
    }

    @Test
    void where_there_is_a_gpu_it_runs_whatever_is_required() throws Exception {
        Conditions conditions = new Conditions(List.of(Gpu.class.getDeclaredMethod("needs_one", SaliencyRun.class)));
        for (boolean required : new boolean[] {true, false}) {
            assertEquals(Optional.empty(), conditions.reasonToSkip(auto(required), device -> Optional.empty()));
        }
        assertEquals(
                Optional.of("needs a GPU (@RequiresGpu), but PyTorch sees none here"),
                conditions.reasonToSkip(auto(false), device -> Optional.of("PyTorch sees none here")));
        assertEquals(
                "needs a GPU (@RequiresGpu), but PyTorch sees none here; touchstone.device.required=true lets it fail for that",
                assertThrows(
                                IllegalStateException.class,
                                () -> conditions.reasonToSkip(
                                        auto(true), device -> Optional.of("PyTorch sees none here")))
                        .getMessage());
    }

    @Test
    void the_innermost_annotation_says_whether_the_gpu_is_shared() throws Exception {
        AnnotatedElement named = Gpu.class.getDeclaredMethod("named", SaliencyRun.class);
        assertFalse(new Conditions(List.of(named, Gpu.Nested.class))
                .gpu()
                .orElseThrow()
                .exclusive());
        assertTrue(new Conditions(List.of(Gpu.class, Gpu.Nested.class))
                .gpu()
                .orElseThrow()
                .exclusive());
        assertTrue(new Conditions(List.of(Gpu.class)).gpu().isEmpty());
    }

    private static DeviceUse auto(boolean required) {
        return new DeviceUse("auto", required, DeviceUse.Scope.HOST, OptionalInt.empty());
    }

    @Test
    void a_condition_of_ones_own_skips_with_its_reason_and_breaks_what_it_cannot_judge() {
        Execution execution = Execution.of(Own.class);
        assertEquals(
                Map.of("nested", "never in Own", "skipped itself", "never in skipped_itself"), execution.skipped());
        String message = execution.thrownByContainer().getMessage();
        assertTrue(message.startsWith("the condition " + Confused.class.getName() + " of "), message);
        assertTrue(message.contains("cannot_be_judged"), message);
        assertTrue(message.endsWith(" failed: java.lang.IllegalStateException: which?"), message);
    }

    static class Own {
        @SaliencyNested
        @WithMethods("gradient")
        @RunsIf(Never.class)
        class InNever {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void nested(SaliencyRun run) {}
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("gradient")
        @RunsIf(Never.class)
        void skipped_itself(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("gradient")
        @RunsIf(Confused.class)
        void cannot_be_judged(SaliencyRun run) {}
    }

    static final class Never implements RunCondition {
        @Override
        public Optional<String> reasonToSkip(AnnotatedElement element) {
            return Optional.of("never in " + (element instanceof Method method ? method.getName() : "Own"));
        }
    }

    static final class Confused implements RunCondition {
        @Override
        public Optional<String> reasonToSkip(AnnotatedElement element) {
            throw new IllegalStateException("which?");
        }
    }

    @Test
    void all_conditions_of_an_element_must_hold() {
        Execution execution = Execution.of(Several.class);
        assertEquals(Map.of("named", "never in named", "repeated", "never in repeated"), execution.skipped());
    }

    @RunsIf(Always.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InAnyCase {}

    @RunsIf(Never.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InNoCase {}

    @WithMethods("gradient")
    static class Several {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @InAnyCase
        @InNoCase
        void named(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @RunsIf(Always.class)
        @RunsIf(Never.class)
        void repeated(SaliencyRun run) {}
    }

    static final class Always implements RunCondition {
        @Override
        public Optional<String> reasonToSkip(AnnotatedElement element) {
            return Optional.empty();
        }
    }

    @Test
    void a_condition_is_named_whatever_is_wrong_with_it() {
        Execution execution = Execution.of(Wrong.class);
        List<String> messages = execution.results().containerEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .toList();
        assertEquals(2, messages.size());
        assertTrue(messages.get(0).startsWith("the condition " + Asserting.class.getName()), messages.get(0));
        assertTrue(messages.get(0).endsWith("failed: java.lang.AssertionError: no"), messages.get(0));
        assertTrue(messages.get(1).startsWith("the condition " + Silent.class.getName()), messages.get(1));
        assertTrue(
                messages.get(1).endsWith("failed: java.lang.NullPointerException: it answered null"), messages.get(1));
    }

    @WithMethods("gradient")
    static class Wrong {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @RunsIf(Asserting.class)
        void asserts(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @RunsIf(Silent.class)
        void says_nothing(SaliencyRun run) {}
    }

    static final class Asserting implements RunCondition {
        @Override
        public Optional<String> reasonToSkip(AnnotatedElement element) {
            throw new AssertionError("no");
        }
    }

    static final class Silent implements RunCondition {
        @Override
        public Optional<String> reasonToSkip(AnnotatedElement element) {
            return null;
        }
    }

    @Test
    void pytorch_is_not_asked_about_what_is_skipped_anyway() throws Exception {
        Conditions conditions = new Conditions(
                List.of(Several.class.getDeclaredMethod("repeated", SaliencyRun.class), Gpu.Nested.class));
        assertEquals(Optional.of("never in repeated"), conditions.reasonToSkip(auto(true), device -> {
            throw new AssertionError("asked");
        }));
    }

    @Test
    void what_is_written_on_classes_around_and_on_superclasses_holds_within() {
        Execution execution = Execution.of(Derived.class, Map.of("touchstone.device", "cpu"));
        assertEquals(Map.of("inherited", "never in Own", "nested", "never in Own"), execution.skipped());
        assertEquals(
                Map.of("within", "needs a GPU (@RequiresGpu), but touchstone.device is cpu"),
                Execution.of(AroundGpu.class, Map.of("touchstone.device", "cpu"))
                        .skipped());
    }

    @RunsIf(Never.class)
    @WithMethods("gradient")
    static class Base {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void inherited(SaliencyRun run) {}
    }

    static class Derived extends Base {
        @SaliencyNested
        class Inner {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void nested(SaliencyRun run) {}
        }
    }

    @RequiresGpu
    @WithMethods("gradient")
    static class AroundGpu {
        @SaliencyNested
        class Inner {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void within(SaliencyRun run) {}
        }
    }
}
