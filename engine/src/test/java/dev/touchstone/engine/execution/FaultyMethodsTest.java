package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.engine.fixture.Vandal;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.model.ExplainedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of methods whose maps are none, or not their own: each is named, and no other method notices. */
class FaultyMethodsTest {

    private static final List<String> ALL = List.of("a vandal of images", "a vandal of symbols", "a vandal of copies");
    private static final String BY = "the saliency method 'vandal' ";

    @TempDir
    Path models;

    @Test
    void a_method_that_seeds_the_random_numbers_of_the_engine_changes_nothing() {
        Execution execution = new Vandalism(models).of((model, inputs, targets) -> {
            Engine.getInstance().setRandomSeed(7);
            return inputs.onesLike();
        });
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(5));
    }

    @Test
    void a_method_that_draws_from_the_engines_random_numbers_is_named() {
        Execution execution = new Vandalism(models)
                .of((model, inputs, targets) -> inputs.getManager().randomUniform(0, 1, inputs.getShape()));
        for (String test : ALL) {
            String message = execution.thrown(test).getMessage();
            assertTrue(
                    message.matches(
                            BY + "is not deterministic: asked twice about sample #\\d+ alone, its maps differ by "
                                    + "0\\.\\d\\d of their length; draw all randomness from the seeds that it is given"),
                    message);
        }
        Vandalism.assertOutcome(RunOutcome.BROKEN, 3);
    }

    @Test
    void a_method_that_lets_samples_depend_on_each_other_is_named() {
        Execution execution = new Vandalism(models).of((model, inputs, targets) -> {
            NDArray gradient = model.inputGradient(inputs, targets);
            return gradient.mul(gradient.getShape().get(0));
        });
        for (String test : ALL) {
            String message = execution.thrown(test).getMessage();
            assertTrue(
                    message.matches(
                            BY + "depends on the other samples of its batch: sample #\\d+ differs by 0\\.\\d\\d of its "
                                    + "length when it is explained alone; treat each row by itself, and draw its randomness from "
                                    + "seeds\\.sample\\(row\\)"),
                    message);
        }
        Vandalism.assertOutcome(RunOutcome.BROKEN, 3);
    }

    @Test
    void what_a_method_throws_comes_out_as_it_is_with_a_note_on_whose_it_is() {
        IllegalStateException thrown = new IllegalStateException("no layer 7");
        Execution execution = new Vandalism(models).of((model, inputs, targets) -> {
            throw thrown;
        });
        for (String test : ALL) {
            assertEquals(thrown, execution.thrown(test));
        }
        assertEquals(
                List.of(
                        "thrown by the saliency method 'vandal' while it explained 4 samples of buckets 2 to 5 of textbox/simple-fr",
                        "thrown by the saliency method 'vandal' while it explained samples 0 to 3 of bucket 7 of textbox/simple-fr",
                        "thrown by the saliency method 'vandal' while it explained samples 0 to 3 of bucket 1 of andor/2in-binary/and"),
                List.of(thrown.getSuppressed()).stream()
                        .map(Throwable::toString)
                        .toList());
        Vandalism.assertOutcome(RunOutcome.BROKEN, 3);
    }

    @Test
    void a_method_that_recurses_for_ever_breaks_its_own_test() {
        Execution execution = new Vandalism(models).of(FaultyMethodsTest::forever);
        for (String test : ALL) {
            Throwable thrown = execution.thrown(test);
            assertEquals(StackOverflowError.class, thrown.getClass());
            assertTrue(thrown.getSuppressed()[0]
                    .getMessage()
                    .startsWith("thrown by the saliency method 'vandal' while it"));
        }
    }

    private static NDArray forever(ExplainedModel model, NDArray inputs, NDArray targets) {
        NDArray map = forever(model, inputs, targets);
        return map.neg();
    }

    @Test
    void a_method_that_uses_arrays_of_an_earlier_call_fails_in_its_own_call() {
        List<NDArray> earlier = new ArrayList<>();
        Execution execution = new Vandalism(models).of((model, inputs, targets) -> {
            earlier.add(inputs);
            return earlier.get(0).onesLike();
        });
        Throwable thrown = execution.thrown("a vandal of images");
        assertEquals(IllegalStateException.class, thrown.getClass());
        assertTrue(
                thrown.getSuppressed()[0].getMessage().startsWith("thrown by the saliency method 'vandal' while it"));
        Vandalism.assertOutcome(RunOutcome.BROKEN, 3);
    }

    @Test
    void a_method_that_returns_what_is_no_attribution_fails() {
        misses("null", (model, inputs, targets) -> null);
        misses(
                "maps of shape (4, 64, 64) for inputs of shape (4, 3, 64, 64)",
                (model, inputs, targets) -> inputs.sum(new int[] {1}));
        misses("maps of type float64", (model, inputs, targets) -> inputs.toType(DataType.FLOAT64, false));
        misses("maps that it had closed", (model, inputs, targets) -> {
            try (NDManager own = NDManager.newBaseManager()) {
                return own.ones(inputs.getShape());
            }
        });
    }

    @Test
    void a_method_whose_maps_are_not_finite_or_empty_fails_before_any_number() {
        misses("NaN at", (model, inputs, targets) -> inputs.onesLike().mul(Float.NaN));
        misses("an infinite value at", (model, inputs, targets) -> inputs.onesLike()
                .mul(Float.POSITIVE_INFINITY));
        misses("zero", (model, inputs, targets) -> inputs.zerosLike());
        misses("the same", (model, inputs, targets) -> inputs.onesLike());
    }

    private void misses(String fault, Vandal.Deed deed) {
        Execution execution = new Vandalism(models).of(deed);
        String message = execution.thrown("a vandal of images").toString();
        assertTrue(message.contains("vandal returned") && message.contains(fault), message);
        assertTrue(RecordingListener.RUNS.stream()
                .anyMatch(run -> run.testMethod().equals("a_vandal_of_images") && run.outcome() == RunOutcome.FAILED));
    }
}
