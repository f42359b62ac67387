package dev.touchstone.scenario;

/**
 * What a sample is drawn for. In a world of images no place of an object belongs to both splits; a finite world that is to be learnt whole has
 * the same samples in both.
 */
public enum Split {
    /** What a model learns from. */
    TRAINING,
    /** What models are verified on and saliency methods are judged on. */
    HELD_OUT
}
