package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;

/** One step of a network, in evaluation mode: a differentiable function of one or more arrays whose first axis counts samples. */
public sealed interface Layer
        permits Kernel,
                BatchNormalisation,
                LayerNormalisation,
                Activation,
                Softmax,
                AttentionScores,
                AttentionMix,
                Offset,
                ClassToken,
                MaxPool,
                AveragePool,
                Rearrangement,
                Sum,
                OtherLayer {

    /** What it is, for messages and tables, e.g. {@code convolution}. */
    String kind();

    /** Its output; differentiable with respect to the inputs. */
    NDArray forward(NDList inputs);

    /** The same layer with views of its parameters that belong to the manager, so that arrays made from them do as well. */
    default Layer attachedTo(NDManager manager) {
        return this;
    }
}
