package dev.touchstone.scenario;

/**
 * The part of a recipe for finite worlds whose whole truth table is to be learnt: a model is verified on every sample of every bucket, not on
 * some of them. Some initial weights never get there, so training may begin again with others.
 *
 * @param lossBelow the loss of a training step from which on a verification is tried, above 0: at 100 % the logits may still be close to
 *     a tie, which a small loss excludes
 * @param restarts how often training begins anew, with fresh streams, from 0
 */
public record WholeTable(float lossBelow, int restarts) {

    public WholeTable {
        if (!(lossBelow > 0) || restarts < 0) {
            throw new IllegalArgumentException(
                    "a whole table needs a loss above 0 and 0 restarts or more, but was loss %s, %d restarts"
                            .formatted(lossBelow, restarts));
        }
    }

    /** What the key of a model says of it. */
    String specification() {
        return "whole table below loss %s, %d restarts".formatted(lossBelow, restarts);
    }
}
