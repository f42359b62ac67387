package dev.touchstone.method;

import dev.touchstone.method.control.Constant;
import dev.touchstone.method.control.Edge;
import dev.touchstone.method.control.Oracle;
import dev.touchstone.method.control.RandomMap;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.method.gradient.IntegratedGradients;
import dev.touchstone.method.gradient.SmoothGrad;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The methods of this library by id, with their default parameters. */
public final class MethodCatalog {

    private static final Map<String, Supplier<SaliencyMethod>> METHODS = new TreeMap<>(Map.ofEntries(
            Map.entry("constant", () -> new Constant()),
            Map.entry("edge", () -> new Edge()),
            Map.entry("gradient", () -> new Gradient()),
            Map.entry("input-x-gradient", () -> new InputXGradient()),
            Map.entry("integrated-gradients", () -> new IntegratedGradients()),
            Map.entry("oracle", () -> new Oracle()),
            Map.entry("random", () -> new RandomMap()),
            Map.entry("smoothgrad", () -> new SmoothGrad())));

    private MethodCatalog() {}

    /** All ids, sorted. Asking loads no method. */
    public static Collection<String> ids() {
        return Collections.unmodifiableCollection(METHODS.keySet());
    }

    /** The method with this id, if there is one. */
    public static Optional<SaliencyMethod> find(String id) {
        return Optional.ofNullable(METHODS.get(id)).map(Supplier::get);
    }

    /** The method with this id. @throws IllegalArgumentException with the known ids if there is none */
    public static SaliencyMethod get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "there is no saliency method '" + id + "'; known are " + String.join(", ", ids())));
    }
}
