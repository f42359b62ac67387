package dev.touchstone.model.randomisation;

import java.util.List;

/**
 * What of a model becomes random.
 *
 * @param groups which parameters
 * @param randomiser where their new values come from
 * @param buffers what becomes of running statistics among them
 * @param replicate which of several random models, from 0; a parameter's new values follow from the replicate and its name alone, whatever
 *     else is random
 */
public record Randomisation(List<ParameterGroup> groups, Randomiser randomiser, BufferPolicy buffers, int replicate) {

    public Randomisation {
        groups = List.copyOf(groups);
        if (groups.isEmpty() || replicate < 0) {
            throw new IllegalArgumentException("a randomisation needs a group or more and a replicate from 0, but was "
                    + groups.size() + " groups, replicate " + replicate);
        }
    }
}
