package dev.touchstone.ratchet;

import java.util.Optional;

/**
 * What becomes of a run by the ratchet.
 *
 * @param finding what it found
 * @param thrown what the run ends with; empty if it passes
 */
public record RatchetVerdict(Finding finding, Optional<Throwable> thrown) {

    /** How a run stands to what is recorded of it. */
    public enum Finding {
        /** Nothing was compared: the run ends as it does by itself. */
        STANDS,
        /** No worse than recorded. */
        HOLDS,
        /** No worse than recorded, and something better. */
        BETTER,
        /** It fails as it is recorded to. */
        KNOWN_FAILURE,
        /** Something is worse than recorded. */
        WORSE,
        /** Something that is recorded depends on what has changed since. */
        INVALID,
        /** Something is not recorded. */
        MISSING
    }
}
