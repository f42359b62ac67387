package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * A saliency method. Implementations hold their parameters and nothing else: the same call gives the same result, and no row of
 * the result depends on another row of the inputs. A method leaves what it is handed as it was: whoever runs it looks, and names it in a
 * {@link MisbehavingMethodException} if it does not.
 */
public interface SaliencyMethod {

    /** Its name in reports, unique ids and file names: {@code [a-z0-9.-]+}, e.g. {@code integrated-gradients}. */
    String id();

    /** Its parameters by name, for reports: equal ids and parameters mean equal maps. */
    default Map<String, String> parameters() {
        return Map.of();
    }

    /** What the sign of its values says. */
    default SignSemantics sign() {
        return SignSemantics.SIGNED;
    }

    /** What it asks of a model. */
    default Needs needs() {
        return Needs.GRADIENTS;
    }

    /**
     * Attributes each input's target logit to its values.
     *
     * @param model what is explained; the arrays of its layers are not to be changed, closed or moved
     * @param inputs (n, ...), not to be changed, closed or moved to another manager; arrays made on the way may be left to their manager, which is closed after the call
     * @param targets (n) classes, 64-bit integers, not to be changed, closed or moved
     * @param seeds the only randomness that a method may use; {@link SeedSource#sample(int)} gives row {@code i} its own stream
     * @return attributions of the inputs' shape, 32-bit floats on the inputs' device
     */
    NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds);
}
