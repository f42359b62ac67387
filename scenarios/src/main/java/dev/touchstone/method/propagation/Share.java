package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Kernel;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a relevance rule for a layer with weights: {@code R_j += c * sum_k N_jk / stab(D_k) * R_k}, where {@code N_jk} is the sum
 * of the terms' {@code v_j w_jk} and {@code D_k = sum_j N_jk + b_k}.
 *
 * @param coefficient c
 * @param terms what N is summed from
 * @param bias b, one number an output, or null for none
 * @param stabiliser epsilon
 * @param gate of the output's shape, 1 where this share deals and 0 where it does not; null for 1 everywhere
 */
record Share(double coefficient, List<Term> terms, NDArray bias, double stabiliser, NDArray gate) {

    /**
     * {@code v_j w_jk}
     *
     * @param values v, of the layer's input's shape
     * @param weight w
     */
    record Term(NDArray values, NDArray weight) {}

    Share(double coefficient, List<Term> terms, NDArray bias, double stabiliser) {
        this(coefficient, terms, bias, stabiliser, null);
    }

    /** What it deals to the layer's input; null if there is nothing to deal. */
    NDArray deal(Applied step, NDArray relevance) {
        NDArray share = gate == null ? relevance : relevance.mul(gate);
        if (gate != null && share.abs().max().toType(DataType.FLOAT64, false).getDouble() == 0) {
            return null;
        }
        List<Applied> applied = apply(step);
        NDArray each = Stabiliser.divide(share, total(applied), stabiliser);
        NDArray scaled = coefficient == 1 ? each : each.muli(coefficient);
        NDArray dealt = null;
        for (Applied term : applied) {
            NDArray part = term.pullback(scaled).singletonOrThrow().mul(term.input(0));
            dealt = dealt == null ? part : dealt.addi(part);
        }
        return dealt;
    }

    /** How much of the relevance of each output arrives at the input: {@code c * sum_j N_jk / stab(D_k) * R_k}. */
    NDArray kept(Applied step, NDArray relevance) {
        NDArray share = gate == null ? relevance : relevance.mul(gate);
        NDArray total = total(apply(step));
        NDArray each = Stabiliser.divide(share, total, stabiliser);
        NDArray numerator = total.sub(shift(step, total));
        return each.mul(numerator).mul(coefficient);
    }

    /** The bias at each output. */
    private NDArray shift(Applied step, NDArray like) {
        if (bias == null) {
            return like.zerosLike();
        }
        Kernel kernel = (Kernel) step.layer();
        return step.beside(kernel.with(kernel.weight(), bias), step.input(0).zerosLike())
                .output();
    }

    private List<Applied> apply(Applied step) {
        Kernel kernel = (Kernel) step.layer();
        List<Applied> applied = new ArrayList<>(terms.size());
        for (Term term : terms) {
            applied.add(step.beside(kernel.with(term.weight(), applied.isEmpty() ? bias : null), term.values()));
        }
        return applied;
    }

    private static NDArray total(List<Applied> applied) {
        return new NDList(applied.stream().map(Applied::output).toList())
                .stream().reduce(NDArray::add).orElseThrow();
    }
}
