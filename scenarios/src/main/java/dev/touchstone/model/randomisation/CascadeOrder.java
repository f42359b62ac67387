package dev.touchstone.model.randomisation;

import java.util.List;
import java.util.stream.IntStream;

/** Which groups are random at which step (Adebayo et al., Sanity Checks for Saliency Maps, 2018, section 3). */
public enum CascadeOrder {
    /** From the output to the input, random groups staying random: the last step is the fully random model. */
    TOP_DOWN {
        @Override
        List<ParameterGroup> step(List<ParameterGroup> forward, int t) {
            return forward.subList(forward.size() - 1 - t, forward.size());
        }
    },
    /** From the input to the output, random groups staying random: the last step is the fully random model. */
    BOTTOM_UP {
        @Override
        List<ParameterGroup> step(List<ParameterGroup> forward, int t) {
            return forward.subList(0, t + 1);
        }
    },
    /** One group at a time, from the output to the input, all others as trained. */
    INDEPENDENT {
        @Override
        List<ParameterGroup> step(List<ParameterGroup> forward, int t) {
            return forward.subList(forward.size() - 1 - t, forward.size() - t);
        }
    };

    abstract List<ParameterGroup> step(List<ParameterGroup> forward, int t);

    /** The group that a step is named after: the one that is random in it and was not before. */
    public ParameterGroup newlyRandom(List<ParameterGroup> forward, int t) {
        return this == BOTTOM_UP ? forward.get(t) : forward.get(forward.size() - 1 - t);
    }

    /**
     * What is random at each step.
     *
     * @param forward all groups of a network, from its input to its output
     */
    public List<List<ParameterGroup>> steps(List<ParameterGroup> forward) {
        return IntStream.range(0, forward.size())
                .mapToObj(t -> List.copyOf(step(forward, t)))
                .toList();
    }
}
