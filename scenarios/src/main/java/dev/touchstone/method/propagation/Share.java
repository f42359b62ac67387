package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Kernel;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a relevance rule for a layer with weights: {@code R_j += c * sum_k N_jk / stab(D_k) * R_k}, where {@code N_jk} is the sum
 * of the terms' {@code v_j w_jk} and {@code D_k = sum_j N_jk + sum b_k}.
 *
 * @param coefficient c
 * @param terms what N and D are summed from
 * @param denominator how D is kept from zero
 */
public record Share(double coefficient, List<Term> terms, Denominator denominator) {

    /**
     * {@code v_j w_jk} and a bias.
     *
     * @param values v, of the layer's input's shape
     * @param weight w
     * @param bias b, one number an output, or null for none
     */
    public record Term(NDArray values, NDArray weight, NDArray bias) {}

    /** Its terms, evaluated beside the layer. */
    private List<Applied> apply(Applied step) {
        Kernel kernel = (Kernel) step.layer();
        List<Applied> applied = new ArrayList<>(terms.size());
        for (Term term : terms) {
            NDArray bias = applied.isEmpty() ? denominator.shifted(term.bias(), kernel) : term.bias();
            applied.add(step.beside(kernel.with(term.weight(), bias), term.values()));
        }
        return applied;
    }

    /** What it deals to the layer's input, without the coefficient. */
    NDArray deal(Applied step, NDArray relevance) {
        List<Applied> applied = apply(step);
        NDArray dealt = null;
        try (NDArray each = denominator.divide(relevance, total(applied))) {
            for (Applied term : applied) {
                NDArray part = term.pullback(each).singletonOrThrow().muli(term.input(0));
                dealt = dealt == null ? part : dealt.addi(part);
            }
        }
        return dealt;
    }

    /** What was dealt, by its coefficient added to what other shares have dealt. @param before null for nothing */
    NDArray addTo(NDArray before, NDArray dealt) {
        if (before != null && coefficient == -1) {
            return before.subi(dealt);
        }
        NDArray scaled = coefficient == 1 ? dealt : dealt.muli(coefficient);
        return before == null ? scaled : before.addi(scaled);
    }

    /** How much of the relevance of each output arrives at the input: {@code c * sum_j N_jk / stab(D_k) * R_k}. */
    NDArray kept(Applied step, NDArray relevance) {
        Kernel kernel = (Kernel) step.layer();
        NDArray total = total(apply(step));
        NDArray numerator = total(terms.stream()
                .map(term -> step.beside(kernel.with(term.weight(), null), term.values()))
                .toList());
        return denominator.divide(relevance, total).mul(numerator).mul(coefficient);
    }

    private static NDArray total(List<Applied> applied) {
        NDArray total = applied.get(0).output();
        for (Applied term : applied.subList(1, applied.size())) {
            total = total.add(term.output());
        }
        return total;
    }
}
