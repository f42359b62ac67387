package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.LayerNormalisation;

/**
 * DeepLIFT's multipliers of layer normalisation, read as {@code y = gamma c p + beta} with {@code c = x - mean}, {@code s^2 = mean c^2 +
 * epsilon} and {@code p = 1 / s}: products by the {@linkplain Midpoint midpoint}, and the Rescale rule's quotient {@code (p - p') / (s^2 -
 * s'^2) = -1 / (s s' (s + s'))}, which divides by no difference.
 *
 * @param reference the same layer on the baseline, one row for each of the batch or one for all
 */
record NormalisationDifference(Applied reference) implements Rule {

    private static final int[] LAST = {-1};

    @Override
    public NDList back(Applied step, NDArray message) {
        LayerNormalisation layer = (LayerNormalisation) step.layer();
        NDArray deviation = layer.deviation(step.input(0));
        NDArray other = layer.deviation(reference.input(0));
        NDArray centres = layer.centred(step.input(0)).add(layer.centred(reference.input(0)));
        NDArray each = message.mul(layer.attachedTo(message.getManager()).gamma());
        NDArray product = deviation.mul(other);
        NDArray sum = deviation.add(other);
        NDArray ofInverse = each.mul(centres).sum(LAST, true).mul(0.5).div(product.mul(sum));
        NDArray ofCentre = each.mul(sum.div(product).mul(0.5))
                .sub(centres.mul(
                        ofInverse.div(message.getShape().get(message.getShape().dimension() - 1))));
        return new NDList(layer.centred(ofCentre));
    }
}
