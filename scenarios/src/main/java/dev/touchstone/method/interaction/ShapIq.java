package dev.touchstone.method.interaction;

import dev.touchstone.method.Baseline;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * SHAP-IQ: an unbiased estimate of the Shapley interaction index of order two from a budget of coalitions (Fumagalli, Muschalik,
 * Kolpaczki, Huellermeier and Hammer, SHAP-IQ: Unified Approximation of any-order Shapley Interactions, 2023). Game, layout of the matrix
 * and law are those of {@link ExactShapleyInteractions} with the index SII; the column sums are the estimated Shapley values, and the
 * matrix sums to {@code F(x) - F(x')} exactly. A budget of {@code 2^L} or more gives the exact index.
 *
 * <p>Every coalition counts in every pair: {@code I(i, j) = sum over T of (v(T) - v(empty)) (-1)^(2 - k) m(|T| - k)} with k of i and j in T
 * and {@code m(u) = u! (L - u - 2)! / (L - 1)!}; main effects likewise with one input. The smallest and the largest coalitions are all
 * asked; of those between, drawn by the Shapley kernel from each row's own stream, with replacement, each stands for {@code 1 / (draws
 * times its chance)} of them.
 *
 * <p>Variants: the ANDOR papers' IQ-SHAP is this with a budget of 128, of the sigmoid output against the mean of the data, and with pairs at
 * i &lt; j alone, so that later inputs get all of what they share with earlier ones. Here F is the logit, and pairs are halved.
 */
public final class ShapIq extends CoalitionMethod {

    private static final int PUBLISHED_BUDGET = 128;

    private final int budget;

    /** 128 coalitions as in the ANDOR papers, against a baseline of zeros. */
    public ShapIq() {
        this(PUBLISHED_BUDGET, Baseline.ZERO);
    }

    /**
     * @param budget how many coalitions are asked of a sample, the empty and the full one among them
     * @throws IllegalArgumentException if it is below 4
     */
    public ShapIq(int budget, Baseline baseline) {
        super(baseline);
        if (budget < 4) {
            throw new IllegalArgumentException("shap-iq needs a budget of 4 coalitions or more, not " + budget);
        }
        this.budget = budget;
    }

    @Override
    public String id() {
        return "shap-iq";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("baseline", baseline().toString(), "budget", Integer.toString(budget));
    }

    @Override
    Inquiry inquiry(int players, SeedSource row) {
        CoalitionSizes sizes = CoalitionSizes.of(players, budget);
        int[] border = sizes.border();
        int[] coalitions = Arrays.copyOf(border, border.length + sizes.draws());
        double[] shares = new double[coalitions.length];
        RandomGenerator random = row.random(id());
        for (int i = 0; i < coalitions.length; i++) {
            boolean drawn = i >= border.length;
            coalitions[i] = drawn ? sizes.draw(random) : coalitions[i];
            shares[i] = drawn ? 1 / (sizes.draws() * sizes.chance(Integer.bitCount(coalitions[i]))) : 1;
        }
        return new InteractionEstimate(players, coalitions, shares);
    }
}
