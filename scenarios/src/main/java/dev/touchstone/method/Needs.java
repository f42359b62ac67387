package dev.touchstone.method;

/** What a method asks of a model. */
public enum Needs {
    /** Nothing: it does not look at the model. */
    NOTHING,
    /** Logits only. */
    PREDICTIONS,
    /** The gradient of a logit with respect to the input. */
    GRADIENTS,
    /** The layers one by one. */
    LAYERS,
    /** The layers one by one, attention among them. */
    ATTENTION
}
