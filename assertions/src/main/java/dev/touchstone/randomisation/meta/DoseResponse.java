package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.Decision;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a test answers as a method is replaced by a map that ignores the model.
 *
 * @param method the method that is replaced
 * @param doses by ascending share
 */
public record DoseResponse(String method, List<Dose> doses) {

    /** @throws IllegalArgumentException if there are no doses, or they do not ascend */
    public DoseResponse {
        doses = List.copyOf(doses);
        for (int i = 1; i < doses.size(); i++) {
            if (!(doses.get(i).share() > doses.get(i - 1).share())) {
                throw new IllegalArgumentException("doses ascend, but %s does not follow %s"
                        .formatted(doses.get(i).share(), doses.get(i - 1).share()));
            }
        }
        if (doses.isEmpty()) {
            throw new IllegalArgumentException("a response needs a dose or more");
        }
    }

    /** The most by which the statistic falls from a dose to a later one; 0 if it never does, NaN if it is not defined at some dose. */
    public double deepestFall() {
        double highest = doses.get(0).statistic();
        double fall = 0;
        for (Dose dose : doses) {
            highest = Math.max(highest, dose.statistic());
            fall = Math.max(fall, highest - dose.statistic());
        }
        return fall;
    }

    /** Whether the statistic never falls as the share rises. */
    public boolean isMonotone() {
        return deepestFall() == 0;
    }

    /** The share up to which the test passes all mixtures; empty if it does not pass the first. */
    public OptionalDouble passesUpTo() {
        OptionalDouble last = OptionalDouble.empty();
        for (int i = 0; i < doses.size() && doses.get(i).decision() == Decision.PASS; i++) {
            last = OptionalDouble.of(doses.get(i).share());
        }
        return last;
    }

    /** The share from which on the test fails all mixtures; empty if it does not fail the last. */
    public OptionalDouble failsFrom() {
        OptionalDouble first = OptionalDouble.empty();
        for (int i = doses.size() - 1; i >= 0 && doses.get(i).decision() == Decision.FAIL; i--) {
            first = OptionalDouble.of(doses.get(i).share());
        }
        return first;
    }
}
