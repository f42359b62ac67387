package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The arrays that layers hold: every component of a layer that is one. */
public final class LayerArrays {

    private LayerArrays() {}

    /** By the path of the layer and the array's name in it, e.g. {@code embedding/positions.numbers}. */
    public static Map<String, NDArray> of(LayerGraph graph) {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        for (LayerNode node : graph.nodes()) {
            if (node.layer() instanceof Record) {
                for (RecordComponent component : node.layer().getClass().getRecordComponents()) {
                    if (component.getType() == NDArray.class
                            && read(component, node.layer()) instanceof NDArray array) {
                        arrays.put(node.name() + "." + component.getName(), array);
                    }
                }
            }
        }
        return arrays;
    }

    private static Object read(RecordComponent component, Layer layer) {
        try {
            return component.getAccessor().invoke(layer);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "the layer " + layer.kind() + " does not show its " + component.getName(), e);
        }
    }
}
