package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.engine.fixture.Vandal;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.Offset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of methods that do what none may do, one deed a test: it is named, and no other method notices. */
class FaultyMethodsTest {

    private static final List<String> ALL = List.of("a vandal of images", "a vandal of symbols", "a vandal of copies");
    private static final String BY = "the saliency method 'vandal' ";

    @TempDir
    Path models;

    /** Each of its tests breaks with these words. */
    private Execution breaks(String complaint, Vandal.Deed deed) {
        Execution execution = new Vandalism(models).of(deed);
        for (String test : ALL) {
            assertEquals(BY + complaint, execution.thrown(test).getMessage(), test);
        }
        assertOutcome(RunOutcome.BROKEN, 3);
        return execution;
    }

    private static void assertOutcome(RunOutcome outcome, int runs) {
        List<RunOutcome> outcomes = RecordingListener.RUNS.stream()
                .filter(run -> run.method().equals("vandal"))
                .map(RunRecord::outcome)
                .toList();
        assertEquals(runs, outcomes.stream().filter(outcome::equals).count(), outcomes.toString());
    }

    @Test
    void a_method_that_closes_its_inputs_is_named() {
        breaks(
                "closed the inputs that it was handed; they are closed for it after the call",
                (model, inputs, targets) -> {
                    NDArray map = inputs.onesLike();
                    inputs.close();
                    return map;
                });
    }

    @Test
    void a_method_that_closes_its_targets_is_named() {
        breaks(
                "closed the targets that it was handed; they are closed for it after the call",
                (model, inputs, targets) -> {
                    targets.close();
                    return inputs.onesLike();
                });
    }

    @Test
    void a_method_that_closes_the_manager_of_its_inputs_is_named() {
        breaks(
                "closed the manager of the inputs that it was handed; it is closed for it after the call",
                (model, inputs, targets) -> {
                    inputs.getManager().close();
                    return null;
                });
    }

    @Test
    void a_method_that_takes_its_inputs_away_is_named() {
        breaks(
                "took the inputs that it was handed away to another manager, where they would be kept; leave them where they are",
                (model, inputs, targets) -> {
                    inputs.detach();
                    return inputs.onesLike();
                });
    }

    @Test
    void a_method_that_writes_to_its_inputs_is_named() {
        Execution execution = new Vandalism(models).of((model, inputs, targets) -> inputs.addi(1));
        for (String test : ALL) {
            String message = execution.thrown(test).getMessage();
            assertTrue(
                    message.matches(BY + "changed the inputs that it was handed: value 0 was .* and is .*; "
                            + "work on a copy: inputs.duplicate\\(\\)"),
                    message);
        }
        assertOutcome(RunOutcome.BROKEN, 3);
    }

    @Test
    void a_method_that_writes_to_its_targets_is_named() {
        breaks(
                "changed the targets that it was handed; work on a copy: targets.duplicate()",
                (model, inputs, targets) -> {
                    targets.subi(1);
                    return inputs.onesLike();
                });
    }

    @Test
    void a_method_that_closes_the_model_is_named() {
        breaks("closed the model that it explained; it belongs to whoever lends it", (model, inputs, targets) -> {
            NDArray map = inputs.onesLike();
            ((TrainedModel) model).close();
            return map;
        });
    }

    private static Dense lastDense(ExplainedModel model) {
        List<LayerNode> nodes = model.layers().nodes();
        return (Dense) nodes.get(nodes.size() - 1).layer();
    }

    private void breaksModel(String complaint, Vandal.Deed deed) {
        Execution execution = new Vandalism(models).of(deed);
        for (String test : ALL) {
            String message = execution.thrown(test).getMessage();
            assertTrue(message.matches(BY + complaint), message);
        }
        assertOutcome(RunOutcome.BROKEN, 3);
    }

    @Test
    void a_method_that_writes_to_the_models_weights_is_named() {
        breaksModel(
                "changed .*weight, an array of the model that it explained; work on a copy: array.duplicate\\(\\)",
                (model, inputs, targets) -> {
                    lastDense(model).weight().muli(0);
                    return inputs.onesLike();
                });
    }

    @Test
    void a_method_that_closes_a_weight_of_the_model_is_named() {
        breaksModel(
                "closed .*bias, an array of the model that it explained; close only arrays of your own",
                (model, inputs, targets) -> {
                    lastDense(model).bias().close();
                    return inputs.onesLike();
                });
    }

    @Test
    void a_method_that_takes_a_weight_of_the_model_away_is_named() {
        breaksModel(
                "took .*bias, an array of the model that it explained, away to another manager; leave it where it is",
                (model, inputs, targets) -> {
                    lastDense(model).bias().detach();
                    return inputs.onesLike();
                });
    }

    @Test
    void a_method_that_wants_gradients_of_the_weights_is_named() {
        breaksModel(
                "switched on gradients of .*weight, an array of the model that it explained; a model to explain has its weights "
                        + "fixed, so take a copy: array.stopGradient\\(\\)",
                (model, inputs, targets) -> {
                    lastDense(model).weight().setRequiresGradient(true);
                    return inputs.onesLike();
                });
    }

    @Test
    void a_method_that_writes_to_numbers_that_no_training_made_is_named() {
        Execution execution = new Vandalism(models).of((model, inputs, targets) -> {
            model.layers().nodes().stream()
                    .map(LayerNode::layer)
                    .filter(Offset.class::isInstance)
                    .forEach(layer -> ((Offset) layer).numbers().addi(1));
            return inputs.onesLike();
        });
        String message = execution.thrown("a vandal of symbols").getMessage();
        assertTrue(message.startsWith(BY + "changed tokens/positions.numbers, an array of the model"), message);
    }

    @Test
    void a_method_that_leaves_a_gradient_collector_open_is_named() {
        breaks(
                "opened a gradient collector and did not close it; open it in try-with-resources",
                (model, inputs, targets) -> {
                    Engine.getInstance().newGradientCollector();
                    return inputs.onesLike();
                });
    }

    @Test
    void a_method_that_leaves_the_recording_of_gradients_on_is_named() {
        breaks("switched on the recording of gradients in its thread and left it on", (model, inputs, targets) -> {
            recordGradients();
            return inputs.onesLike();
        });
    }

    private static void recordGradients() {
        try {
            Class.forName("ai.djl.pytorch.jni.JniUtils")
                    .getMethod("setGradMode", boolean.class)
                    .invoke(null, true);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

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
        assertOutcome(RunOutcome.BROKEN, 3);
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
        assertOutcome(RunOutcome.BROKEN, 3);
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
        assertOutcome(RunOutcome.BROKEN, 3);
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
    void a_method_that_throws_over_what_it_broke_breaks_nothing_else() {
        Execution execution = new Vandalism(models).of((model, inputs, targets) -> {
            Engine.getInstance().newGradientCollector();
            lastDense(model).weight().muli(0);
            throw new IllegalStateException("too late");
        });
        Throwable thrown = execution.thrown("a vandal of images");
        assertEquals("too late", thrown.getMessage());
        assertEquals(2, thrown.getSuppressed().length);
        assertTrue(
                thrown.getSuppressed()[1].getMessage().contains("weight, an array of the model that it explained"),
                thrown.getSuppressed()[1].getMessage());
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
        assertOutcome(RunOutcome.BROKEN, 3);
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
