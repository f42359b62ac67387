package dev.touchstone.engine.config;

import java.nio.file.Path;

/**
 * What is done with what was recorded of tests under {@code @Ratchet}.
 *
 * @param mode whether it is compared or written
 * @param directory where it is, relative to the working directory
 */
public record RatchetUse(Mode mode, Path directory) {

    /** Whether it is compared or written. */
    public enum Mode {
        /** Neither. */
        OFF,
        /** It is compared. */
        VERIFY,
        /** What tests measure is recorded, whatever it is. */
        RECORD,
        /** It is compared, and what is better is recorded. */
        TIGHTEN;

        /** Whether files are written. */
        public boolean writes() {
            return this == RECORD || this == TIGHTEN;
        }
    }
}
