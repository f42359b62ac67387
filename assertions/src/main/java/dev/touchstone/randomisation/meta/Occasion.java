package dev.touchstone.randomisation.meta;

import java.util.Optional;

/**
 * When a test is run.
 *
 * @param seed the base of all random streams: of the draw of inputs, of random models, of the method
 * @param perturbation what is perturbed, if anything
 */
public record Occasion(long seed, Optional<Perturbation> perturbation) {

    static Occasion undisturbed(long seed) {
        return new Occasion(seed, Optional.empty());
    }

    static Occasion disturbed(long seed, Perturbation by) {
        return new Occasion(seed, Optional.of(by));
    }

    boolean isDisturbed(FailureMode mode) {
        return perturbation.filter(by -> by.mode() == mode).isPresent();
    }

    boolean isDisturbed(PerturbationSpace space, FailureMode mode) {
        return perturbation
                .filter(by -> by.space() == space && by.mode() == mode)
                .isPresent();
    }

    /** E.g. {@code seed-3} or {@code seed-1_model-0.001-2}. */
    @Override
    public String toString() {
        return "seed-" + seed + perturbation.map(by -> "_" + by).orElse("");
    }
}
