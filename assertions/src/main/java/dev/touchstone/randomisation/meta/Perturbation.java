package dev.touchstone.randomisation.meta;

import java.util.Locale;

/**
 * One draw of a perturbation.
 *
 * @param space what is perturbed
 * @param mode whether it is minor or disruptive
 * @param index which of several draws, from 0
 */
public record Perturbation(PerturbationSpace space, FailureMode mode, int index) {

    /** How large it is: what that means is the space's to say. */
    public double size() {
        return space.size(mode);
    }

    /** E.g. {@code model-0.001-2}. */
    @Override
    public String toString() {
        return "%s-%s-%d".formatted(space.name().toLowerCase(Locale.ROOT), size(), index);
    }
}
