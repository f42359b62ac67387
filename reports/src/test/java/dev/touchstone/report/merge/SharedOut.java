package dev.touchstone.report.merge;

import static dev.touchstone.assertion.SaliencyAssertions.assertCapturesMinimalReason;
import static dev.touchstone.assertion.SaliencyAssertions.assertNoBaselineViolation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyGate;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Andor;

/** Classes whose tests are shared out, of every way to have a method and with every outcome. */
public final class SharedOut {

    private SharedOut() {}

    /** Lists its methods, and has a class within. */
    @WithMethods({"gradient", "input-x-gradient", "integrated-gradients", "random", "oracle"})
    static class Listing {

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void needed_information_stays_above_the_baseline(SaliencyRun run) {
            assertNoBaselineViolation(run);
        }

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void a_minimal_reason_comes_first(SaliencyRun run) {
            assertCapturesMinimalReason(run);
        }

        @SaliencyNested
        class OfAnotherWorld {

            @SaliencyScenario(Andor.SINGLE_GATE_OR)
            void a_minimal_reason_comes_first(SaliencyRun run) {
                assertCapturesMinimalReason(run);
            }
        }
    }

    /** Supplies its method, and looks at two models. */
    static class Supplying {

        @MethodUnderTest
        final SaliencyMethod method = new Zeros();

        @Seeds(count = 2, atLeast = 1)
        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void zeros_show_nothing(SaliencyRun run) {
            assertNoBaselineViolation(run);
        }

        @SaliencyScenario(Andor.SINGLE_GATE_OR)
        void breaks(SaliencyRun run) {
            throw new IllegalStateException("broke on purpose");
        }
    }

    record Zeros() implements SaliencyMethod {
        @Override
        public String id() {
            return "zeros";
        }

        @Override
        public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            return inputs.zerosLike();
        }
    }

    /** A gate, whose p-values are adjusted over tests of several shards. */
    @WithMethods({"gradient", "random"})
    static class Gate {

        @SaliencyGate(suites = Suite.class)
        void gate() {}
    }

    /** What the gate asks for. */
    public interface Suite {

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        default void needed_information(SaliencyRun run) {
            assertNoBaselineViolation(run);
        }

        @SaliencyScenario(Andor.SINGLE_GATE_OR)
        default void minimal_reason(SaliencyRun run) {
            assertCapturesMinimalReason(run);
        }
    }

    /** Stops its virtual machine in the second of its tests. */
    @WithMethods("gradient")
    static class Halting {

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void a_test_that_passes(SaliencyRun run) {}

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void b_test_that_halts(SaliencyRun run) {
            Runtime.getRuntime().halt(3);
        }
    }
}
