package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * LRP-gamma for inputs of any sign: products of the output's own sign are weighted with {@code 1 + gamma}. Where {@code z_k > 0},
 * {@code N = a+ (w + gamma w+) + a- (w + gamma w-)} and {@code D = sum N + b + gamma b+}; where {@code z_k < 0} the other way round;
 * where it is 0, nothing is passed on (Montavon et al., Layer-Wise Relevance Propagation: An Overview, 2019, sec. 10.2, in the
 * generalised form of Andeol et al., Learning Domain Invariant Representations by Joint Wasserstein Distance Minimization, 2021, app.).
 */
public record Gamma(double gamma, double stabiliser) implements KernelRule {

    @Override
    public List<Share> shares(Kernel kernel, NDArray input, NDArray output) {
        Parts inputs = Parts.of(input);
        NDArray weight = kernel.weight();
        NDArray up = weight.add(weight.maximum(0).muli(gamma));
        NDArray down = weight.add(weight.minimum(0).muli(gamma));
        NDArray bias = kernel.bias();
        DataType type = output.getDataType();
        return List.of(
                new Share(
                        1,
                        inputs.times(up, down),
                        bias == null ? null : bias.add(bias.maximum(0).muli(gamma)),
                        stabiliser,
                        output.gt(0).toType(type, false)),
                new Share(
                        1,
                        inputs.times(down, up),
                        bias == null ? null : bias.add(bias.minimum(0).muli(gamma)),
                        stabiliser,
                        output.lt(0).toType(type, false)));
    }
}
