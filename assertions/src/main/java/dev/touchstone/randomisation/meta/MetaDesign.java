package dev.touchstone.randomisation.meta;

import java.util.ArrayList;
import java.util.List;

/**
 * How much is drawn to judge a test by.
 *
 * @param firstSeed the first base seed; perturbations are of the inputs and models that it draws
 * @param seeds how many base seeds, from the first on
 * @param perturbations how many draws of each perturbation
 * @param shares of what ignores the model, in mixtures, ascending from 0 to 1
 */
public record MetaDesign(long firstSeed, int seeds, int perturbations, List<Double> shares) {

    /** @throws IllegalArgumentException if there is no seed, or a negative number of perturbations */
    public MetaDesign {
        shares = List.copyOf(shares);
        if (seeds < 1 || perturbations < 0) {
            throw new IllegalArgumentException(
                    "a test is judged by a seed or more and by no perturbation or more, not by %d and %d"
                            .formatted(seeds, perturbations));
        }
    }

    /** Base seeds first, then each perturbation. */
    public List<Occasion> occasions() {
        List<Occasion> occasions = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            occasions.add(Occasion.undisturbed(seed));
        }
        for (PerturbationSpace space : PerturbationSpace.values()) {
            for (FailureMode mode : FailureMode.values()) {
                for (int index = 0; index < perturbations; index++) {
                    occasions.add(Occasion.disturbed(firstSeed, new Perturbation(space, mode, index)));
                }
            }
        }
        return occasions;
    }
}
