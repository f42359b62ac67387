package dev.touchstone.scenario;

/** Which places a sample's objects may take: no place belongs to both splits. */
public enum Split {
    /** What a model learns from. */
    TRAINING,
    /** What models are verified on and saliency methods are judged on. */
    HELD_OUT
}
