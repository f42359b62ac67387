package dev.touchstone.assertion;

import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Tensor;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sample that shows best what an assertion found; what a report draws.
 *
 * @param name its name in file names, e.g. {@code bucket-09-worst}
 * @param explanation the sample, its truth and its map
 * @param value what the assertion measured on it; NaN if its map is at fault
 * @param oracle the map of the truth, where it does not follow from the sample's own
 */
public record Exhibit(String name, Explanation explanation, double value, Optional<Tensor> oracle) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    /** A sample whose truth says what its map must show. */
    public Exhibit(String name, Explanation explanation, double value) {
        this(name, explanation, value, Optional.empty());
    }

    /** @throws IllegalArgumentException if the name is not safe in paths */
    public Exhibit {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of an exhibit holds lower-case letters, digits, '.' and '-', but was '" + name + "'");
        }
    }
}
