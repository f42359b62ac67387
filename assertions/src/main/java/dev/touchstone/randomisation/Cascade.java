package dev.touchstone.randomisation;

import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.Randomiser;

/**
 * How a model loses what it learnt, step by step.
 *
 * @param order which groups of parameters are random at which step
 * @param granularity what a group is
 * @param randomiser where new values come from
 * @param buffers what becomes of running statistics
 */
public record Cascade(CascadeOrder order, Granularity granularity, Randomiser randomiser, BufferPolicy buffers) {

    /** From the output to the input, by blocks, initial values, running statistics reset. */
    public static final Cascade STANDARD =
            new Cascade(CascadeOrder.TOP_DOWN, Granularity.BLOCKS, Randomiser.REINITIALISE, BufferPolicy.RESET);
}
