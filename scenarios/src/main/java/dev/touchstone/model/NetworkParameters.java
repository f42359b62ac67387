package dev.touchstone.model;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.util.Pair;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.model.layer.NamedSequence;
import dev.touchstone.model.layer.Residual;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The parameters of a block from its input to its output. A network is a sequence of parts: whatever is no {@link SequentialBlock} and no
 * {@link NamedSequence} is one part with all that lies within it. So the projections of an attention are one part, and so are the branch
 * and the skip of a {@link Residual}: they lie side by side, and one of them alone says little of what the part has learnt.
 */
public final class NetworkParameters {

    private final Map<ModelParameter, Parameter> found = new LinkedHashMap<>();
    private final Set<Parameter> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private NetworkParameters() {}

    /**
     * Each parameter once: one that several layers share is listed where it comes first.
     *
     * @param block initialised
     */
    public static List<ModelParameter> of(Block block) {
        return List.copyOf(byPlace(block).keySet());
    }

    static Map<ModelParameter, Parameter> byPlace(Block block) {
        NetworkParameters network = new NetworkParameters();
        network.add(block, "", "", Optional.empty());
        return network.found;
    }

    /**
     * @param prefix of its parameters' names
     * @param within path of the part that it lies in
     */
    private void add(Block block, String prefix, String path, Optional<String> within) {
        String layer = path.isEmpty() ? block.getClass().getSimpleName() : path;
        Optional<String> part = within.isPresent() || isSequence(block) ? within : Optional.of(layer);
        for (Pair<String, Parameter> direct : block.getDirectParameters()) {
            if (seen.add(direct.getValue())) {
                found.put(
                        place(block, direct.getValue(), prefix + direct.getKey(), layer, part.orElse(layer)),
                        direct.getValue());
            }
        }
        int index = 0;
        for (Pair<String, Block> child : block.getChildren()) {
            index++;
            add(child.getValue(), prefix + child.getKey() + "_", path(block, path, child.getKey(), index), part);
        }
    }

    private static boolean isSequence(Block block) {
        return block.getClass() == SequentialBlock.class || block instanceof NamedSequence;
    }

    /** A sequence of DJL has no names but those with numbers; of any other block, the number that DJL puts before the name is left out. */
    private static String path(Block parent, String path, String key, int index) {
        String number = "%02d".formatted(index);
        boolean named = parent.getClass() != SequentialBlock.class && key.startsWith(number);
        String name = named ? key.substring(number.length()) : key;
        return parent instanceof Residual && name.equals("branch") ? path : BlockReader.within(path, name);
    }

    private static ModelParameter place(Block block, Parameter parameter, String name, String layer, String part) {
        Shape shape = parameter.getArray().getShape();
        ParameterKind kind = ParameterKind.of(parameter.getType());
        return new ModelParameter(
                name, layer, part, kind, shape, kind == ParameterKind.WEIGHT ? fanIn(shape) : fanIn(block));
    }

    private static OptionalLong fanIn(Block block) {
        return block.getDirectParameters().values().stream()
                .filter(parameter -> parameter.getType() == Parameter.Type.WEIGHT)
                .map(weight -> fanIn(weight.getArray().getShape()))
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    /** The first axis of a kernel counts its outputs, so what is left is its fan-in. */
    private static OptionalLong fanIn(Shape kernel) {
        return OptionalLong.of(kernel.size() / kernel.get(0));
    }
}
