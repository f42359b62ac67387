package dev.touchstone.model.randomisation;

import java.util.List;

/**
 * Parameters that lose their values together.
 *
 * @param name unique in the network, e.g. {@code 05Conv2d}
 * @param parameters their names in the network, buffers such as running means included
 * @param scalars how many numbers the trainable ones among them hold
 */
public record ParameterGroup(String name, List<String> parameters, long scalars) {

    public ParameterGroup {
        parameters = List.copyOf(parameters);
    }
}
