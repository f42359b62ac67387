package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.layer.Applied;

/**
 * DeepLIFT's multipliers of softmax, read as {@code u_k p} with {@code u_k = exp(x_k - mean x)} and {@code p = 1 / sum u}: the product by
 * the {@linkplain Midpoint midpoint}, exp and the inverse by the Rescale rule. With {@code s = sum u} these come to {@code m_k = (u_k -
 * u'_k) / (x_k - x'_k) ((M_k - sum_j y_j M_j) / s' + (M_k - sum_j y'_j M_j) / s) / 2} for x less its mean, M being the message.
 *
 * @param reference the same layer on the baseline, one row for each of the batch or one for all
 */
record SoftmaxDifference(Applied reference) implements Rule {

    private static final int[] LAST = {-1};

    /** Below it, the quotient of differences gives way to its series, which is exact to 1e-16 there. */
    private static final double SERIES = 0.1;

    @Override
    public NDList back(Applied step, NDArray message) {
        NDArray wide = message.toType(DataType.FLOAT64, false);
        NDArray scores = centred(step.input(0));
        NDArray others = centred(reference.input(0)).broadcast(scores.getShape());
        NDArray viaReference = beyondMean(wide, scores).mul(slope(scores, others, logSum(others)));
        NDArray viaInput = beyondMean(wide, others).mul(slope(scores, others, logSum(scores)));
        NDArray multipliers = centred(viaReference.add(viaInput).mul(0.5));
        return new NDList(multipliers.toType(message.getDataType(), false));
    }

    /** In double precision, where exponentials of far scores find room. */
    private static NDArray centred(NDArray scores) {
        NDArray wide = scores.toType(DataType.FLOAT64, false);
        return wide.sub(wide.mean(LAST, true));
    }

    /** {@code M_k - sum_j y_j M_j}; from the likeliest's message on, so that nothing is lost where its probability is nearly 1. */
    private static NDArray beyondMean(NDArray message, NDArray scores) {
        NDArray probabilities = scores.softmax(-1);
        NDArray likeliest = probabilities.argMax(-1).expandDims(-1);
        NDArray beyond =
                message.sub(message.gather(likeliest, message.getShape().dimension() - 1));
        return beyond.sub(beyond.mul(probabilities).sum(LAST, true));
    }

    private static NDArray logSum(NDArray scores) {
        NDArray largest = scores.max(LAST, true);
        return scores.sub(largest).exp().sum(LAST, true).log().add(largest);
    }

    /** {@code (exp(a - shift) - exp(b - shift)) / (a - b)}. */
    private static NDArray slope(NDArray a, NDArray b, NDArray shift) {
        NDArray change = a.sub(b);
        NDArray half = change.mul(0.5).square();
        NDArray series =
                half.div(42).add(1).mul(half).div(20).add(1).mul(half).div(6).add(1);
        NDArray limit = a.add(b).mul(0.5).sub(shift).exp().mul(series);
        NDArray quotient = a.sub(shift).exp().sub(b.sub(shift).exp()).div(change);
        return NDArrays.where(change.abs().gte(SERIES), quotient, limit);
    }
}
