package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
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
 * @param denominator how D is kept from zero
 */
record Share(double coefficient, List<Term> terms, NDArray bias, Denominator denominator) {

    /**
     * {@code v_j w_jk}
     *
     * @param values v, of the layer's input's shape
     * @param weight w
     */
    record Term(NDArray values, NDArray weight) {}

    /** What it deals to the layer's input. */
    NDArray deal(Applied step, NDArray relevance) {
        Applied[] applied = apply(step, denominator.shifted(bias, step));
        NDArray each = denominator.divide(relevance, total(applied));
        NDArray scaled = coefficient == 1 ? each : each.muli(coefficient);
        NDArray dealt = null;
        for (Applied term : applied) {
            NDArray part = term.pullback(scaled).singletonOrThrow().muli(term.input(0));
            dealt = dealt == null ? part : dealt.addi(part);
        }
        return dealt;
    }

    /** How much of the relevance of each output arrives at the input: {@code c * sum_j N_jk / stab(D_k) * R_k}. */
    NDArray kept(Applied step, NDArray relevance) {
        NDArray each = denominator.divide(relevance, total(apply(step, denominator.shifted(bias, step))));
        return each.mul(total(apply(step, null))).mul(coefficient);
    }

    private Applied[] apply(Applied step, NDArray shift) {
        Kernel kernel = (Kernel) step.layer();
        List<Applied> applied = new ArrayList<>(terms.size());
        for (Term term : terms) {
            applied.add(step.beside(kernel.with(term.weight(), applied.isEmpty() ? shift : null), term.values()));
        }
        return applied.toArray(Applied[]::new);
    }

    private static NDArray total(Applied[] applied) {
        NDArray total = applied[0].output();
        for (int i = 1; i < applied.length; i++) {
            total = total.add(applied[i].output());
        }
        return total;
    }
}
