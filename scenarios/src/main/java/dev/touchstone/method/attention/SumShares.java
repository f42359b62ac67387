package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Offset;
import java.util.Arrays;

/**
 * Relevance through a sum: {@code R x / z} to each summand, then scaled so that a summand gets the part of the whole relevance that the
 * size of its total has among those of all (Chefer, Gur and Wolf, 2021, sec. 3.2). The totals are those of one sample; the released code of
 * the ANDOR papers takes them over the batch, so that a map depends on its neighbours. What an {@link Offset} adds is a summand as well,
 * whose part stays with it. Conserved, unless all totals are 0.
 */
record SumShares() implements Rule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        NDArray each = SafeQuotient.of(relevance, step.output());
        NDList parts = new NDList(
                summands(step).stream().map(summand -> summand.mul(each)).toArray(NDArray[]::new));
        NDArray sizes =
                NDArrays.add(parts.stream().map(part -> total(part).abs()).toArray(NDArray[]::new));
        NDArray whole = total(relevance);
        NDList dealt = new NDList();
        for (int i = 0; i < step.inputs().size(); i++) {
            NDArray total = total(parts.get(i));
            NDArray share = SafeQuotient.of(total.abs(), sizes).mul(whole);
            dealt.add(parts.get(i).mul(SafeQuotient.of(share, total)));
        }
        return dealt;
    }

    private static NDList summands(Applied step) {
        NDList summands = new NDList(step.inputs());
        if (step.layer() instanceof Offset) {
            summands.add(step.output().sub(step.input(0)));
        }
        return summands;
    }

    /** The sum of each sample, all other axes of length 1. */
    private static NDArray total(NDArray array) {
        long[] lengths = new long[array.getShape().dimension()];
        Arrays.fill(lengths, 1);
        lengths[0] = array.getShape().get(0);
        return array.reshape(lengths[0], -1).sum(new int[] {1}).reshape(new Shape(lengths));
    }
}
