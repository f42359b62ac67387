package dev.touchstone.method;

import dev.touchstone.model.layer.LayerNode;
import java.util.stream.Collectors;

/** A method has no rule for a layer of the model, or cannot see its layers at all. Nothing is passed over in silence. */
public final class UnsupportedLayerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnsupportedLayerException(String message) {
        super(message + "; methods that work without layers: " + withoutLayers());
    }

    /** The method knows the layer's kind, and has no rule for it. */
    public static UnsupportedLayerException at(String method, LayerNode node) {
        return new UnsupportedLayerException(method + " has no rule for the layer " + node);
    }

    /** The layers cannot be read. @param reason as the model gives it */
    public static UnsupportedLayerException unread(String method, String reason) {
        return new UnsupportedLayerException(method + " passes back through the model's layers, but " + reason);
    }

    private static String withoutLayers() {
        return MethodCatalog.ids().stream()
                .map(MethodCatalog::get)
                .filter(method -> method.needs() == Needs.PREDICTIONS || method.needs() == Needs.GRADIENTS)
                .filter(method -> !(method instanceof SecondOrderMethod))
                .map(SaliencyMethod::id)
                .collect(Collectors.joining(", "));
    }
}
