package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Kernel;

/**
 * DeepLIFT's RevealCancel rule for a layer with weights and the activation that alone reads it (Shrikumar, Greenside and Kundaje, Learning
 * Important Features, 2017, sec. 3.5.3). The activation's messages for the positive and the negative part of the change lie one after
 * the other on the first axis of what it passes to the kernel.
 *
 * @param kernel the layer with weights on the input
 * @param kernelReference the same layer on the baseline, one row for each of the batch or one for all
 */
record RevealCancel(Applied kernel, Applied kernelReference, double threshold) {

    /** The rule of the activation. */
    NDList activation(Applied step, NDArray message) {
        NDArray z = kernelReference.output();
        NDArray up = part(1);
        NDArray down = part(-1);
        NDArray raised = z.add(up);
        NDArray lowered = z.add(down);
        NDArray base = phi(step, z);
        NDArray high = phi(step, raised);
        NDArray low = phi(step, lowered);
        // Each order rounds its own sum, so that a part too small to move z gets a slope of 0 and not one of noise.
        NDArray change =
                high.sub(base).addi(phi(step, lowered.add(up)).subi(low)).muli(0.5);
        NDArray drop =
                low.sub(base).addi(phi(step, raised.add(down)).subi(high)).muli(0.5);
        NDArray slope = slope(step, z);
        NDArray positive = Quotient.orElse(
                change.divi(up), up, threshold, slope(step, lowered).add(slope).muli(0.5));
        NDArray negative = Quotient.orElse(
                drop.divi(down), down, threshold, slope(step, raised).add(slope).muli(0.5));
        return new NDList(positive.muli(message).concat(negative.muli(message), 0));
    }

    /** The rule of the kernel. @param both what {@link #activation} passed on */
    NDList kernel(Applied step, NDArray both) {
        NDList viaPositive = viaWeights(step, 1, both).split(2);
        NDList viaNegative = viaWeights(step, -1, both).split(2);
        NDArray risen = viaPositive.get(0).add(viaNegative.get(1));
        NDArray fallen = viaNegative.get(0).add(viaPositive.get(1));
        NDArray change = change();
        NDArray unmoved = risen.add(fallen).muli(0.5);
        NDArray moved = risen.getNDArrayInternal().where(change.gt(0), fallen);
        return new NDList(moved.getNDArrayInternal().where(change.neq(0), unmoved));
    }

    /** The part of the change of z that is of one sign. */
    private NDArray part(int sign) {
        NDArray change = change();
        NDArray rise = change.getNDArrayInternal().relu();
        NDArray fall = change.sub(rise);
        return weights(sign).forward(rise).addi(weights(-sign).forward(fall));
    }

    private NDArray change() {
        return kernel.input(0).sub(kernelReference.input(0));
    }

    /** The kernel without its bias and without the weights of the other sign. */
    private Kernel weights(int sign) {
        Kernel layer = (Kernel) kernel.layer();
        return layer.with(sign > 0 ? layer.weight().maximum(0) : layer.weight().minimum(0), null);
    }

    private NDArray viaWeights(Applied step, int sign, NDArray both) {
        NDArray twice = step.input(0).concat(step.input(0), 0);
        return step.beside(weights(sign), twice).pullback(both).singletonOrThrow();
    }

    private static NDArray phi(Applied step, NDArray z) {
        return ((Activation) step.layer()).forward(new NDList(z));
    }

    private static NDArray slope(Applied step, NDArray z) {
        return step.beside(step.layer(), z).pullback(z.onesLike()).singletonOrThrow();
    }
}
