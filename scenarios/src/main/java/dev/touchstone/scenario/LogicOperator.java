package dev.touchstone.scenario;

import java.util.Locale;

/** What joins truth values in a logical world. */
public enum LogicOperator {
    /** All are true. */
    AND,
    /** One or more are true. */
    OR,
    /** Exactly one is true; of three or more this is not the parity. */
    XOR;

    /** Its value for so many true ones among so many. */
    public boolean of(int trueOnes, int all) {
        return switch (this) {
            case AND -> trueOnes == all;
            case OR -> trueOnes > 0;
            case XOR -> trueOnes == 1;
        };
    }

    /** Its name in ids, e.g. {@code and}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
