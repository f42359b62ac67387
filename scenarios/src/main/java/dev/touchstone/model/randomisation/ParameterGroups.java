package dev.touchstone.model.randomisation;

import ai.djl.nn.Block;
import dev.touchstone.model.ModelParameter;
import dev.touchstone.model.NetworkParameters;
import dev.touchstone.model.TrainedModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The groups of a network's parameters, from its input to its output; each parameter, running statistics included, is in one of them.
 *
 * <p>By {@link Granularity#LAYERS} a group is a block that holds parameters itself. By {@link Granularity#BLOCKS} it is a part of the
 * network (see {@link NetworkParameters}) together with the normalisations that follow it: a convolution, a linear layer, an attention or
 * a feed-forward part of a Transformer with its layer normalisation, a residual block with its skip. A normalisation with nothing before
 * it is a group of its own.
 */
public final class ParameterGroups {

    private ParameterGroups() {}

    /** The groups of a trained model. */
    public static List<ParameterGroup> of(TrainedModel model, Granularity granularity) {
        return of(model.parameters(), granularity);
    }

    /**
     * The groups of any network.
     *
     * @param network initialised
     */
    public static List<ParameterGroup> of(Block network, Granularity granularity) {
        return of(NetworkParameters.of(network), granularity);
    }

    private static List<ParameterGroup> of(List<ModelParameter> parameters, Granularity granularity) {
        return switch (granularity) {
            case LAYERS -> groups(members(parameters, ModelParameter::layer));
            case BLOCKS -> groups(withNormalisations(members(parameters, ModelParameter::part)));
        };
    }

    private static Map<String, List<ModelParameter>> members(
            List<ModelParameter> parameters, Function<ModelParameter, String> name) {
        Map<String, List<ModelParameter>> members = new LinkedHashMap<>();
        for (ModelParameter parameter : parameters) {
            members.computeIfAbsent(name.apply(parameter), any -> new ArrayList<>())
                    .add(parameter);
        }
        return members;
    }

    private static Map<String, List<ModelParameter>> withNormalisations(Map<String, List<ModelParameter>> parts) {
        Map<String, List<ModelParameter>> blocks = new LinkedHashMap<>();
        List<ModelParameter> before = null;
        for (Map.Entry<String, List<ModelParameter>> part : parts.entrySet()) {
            boolean normalisation =
                    part.getValue().stream().allMatch(it -> it.kind().isNormalisation());
            if (normalisation && before != null) {
                before.addAll(part.getValue());
            } else {
                before = part.getValue();
                blocks.put(part.getKey(), before);
            }
        }
        return blocks;
    }

    private static List<ParameterGroup> groups(Map<String, List<ModelParameter>> members) {
        return members.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private static ParameterGroup group(String name, List<ModelParameter> members) {
        long scalars = members.stream()
                .filter(member -> member.kind().isTrainable())
                .mapToLong(ModelParameter::size)
                .sum();
        return new ParameterGroup(
                name, members.stream().map(ModelParameter::name).toList(), scalars);
    }
}
