package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import dev.touchstone.engine.fixture.Vandal;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.Offset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of methods that harm what they were handed, one deed a test: each is named, and no other method notices. */
class SpoilingMethodsTest {

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
        Vandalism.assertOutcome(RunOutcome.BROKEN, 3);
        return execution;
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
        Vandalism.assertOutcome(RunOutcome.BROKEN, 3);
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
        Vandalism.assertOutcome(RunOutcome.BROKEN, 3);
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
}
