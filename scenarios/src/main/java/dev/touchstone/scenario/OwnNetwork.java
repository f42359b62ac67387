package dev.touchstone.scenario;

import ai.djl.nn.Block;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A network of your own, for {@link ModelRecipe#withNetwork(Network)}: a DJL block that is trained, or a TorchScript model that is given.
 * It reads what the scenario draws: from (n, ...) with the scenario's input shape to (n, classes) logits, no softmax at its end. The symbols
 * of a logical world reach it as (n, L, 1).
 */
public sealed interface OwnNetwork extends Network permits OwnBlock, TorchScript {

    /**
     * A block that the recipe trains. Its first weights are drawn from the model's seed, whatever initialisers the block names: kernels
     * uniform in +-sqrt(6 / fan-in), scales and running variances one, biases zero. Its dropout, if it has any, follows the model's seed as
     * well, as long as it is DJL's own; batch normalisation and dropout are in evaluation mode whenever the model is verified or explained.
     *
     * <p>A model's key holds the id and a fingerprint of the block once it is set up: the kinds of its parts, the names and shapes of its
     * parameters, the strides of its convolutions, and the shapes between its parts. What a lambda computes, a rate of dropout, a pooling that
     * leaves all shapes as they were, or a constant in code of yours is in none of these: change the id with them, or the store gives the
     * model that was trained before.
     *
     * @param id {@code [a-z0-9.-]+}, none of an {@link Architecture}
     * @param block makes a new block each time, the same one, that shares no part with another
     * @throws IllegalArgumentException if the id has another form, or is one of Touchstone's
     */
    static OwnNetwork of(String id, Supplier<? extends Block> block) {
        return new OwnBlock(id, block);
    }

    /**
     * A model that {@code torch.jit.trace(model.eval(), example).save(path)} wrote. It is not trained but verified as it is, all seeds of the
     * scenario's models are this one, and a model's key holds the file's hash. A TorchScript file is a program, and libtorch runs it: load
     * only what you trust.
     *
     * @param id {@code [a-z0-9.-]+}, none of an {@link Architecture}
     * @param file read now for its hash, and again when the model is loaded
     * @throws IllegalArgumentException if the id has another form or is one of Touchstone's, or the file is no TorchScript file
     * @throws UncheckedIOException if the file cannot be read
     */
    static OwnNetwork torchScript(String id, Path file) {
        return TorchScript.of(id, file);
    }

    /** Symbols come as tokens. */
    @Override
    default boolean readsChannels() {
        return false;
    }

    @Override
    default boolean isRectified() {
        return true;
    }
}
