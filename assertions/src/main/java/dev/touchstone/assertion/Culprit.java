package dev.touchstone.assertion;

/**
 * A control on the wrong side of a bound.
 *
 * @param name which
 * @param mean what was measured of it; NaN if the measure is undefined for one of its maps
 */
record Culprit(String name, double mean) {

    /** What it does that makes the bound useless. */
    String claim() {
        if (Double.isNaN(mean)) {
            return "the measure is undefined for the control " + name;
        }
        return name.equals(Controls.ORACLE)
                ? "the oracle itself misses the bound"
                : "the control " + name + " does not miss the bound";
    }

    @Override
    public String toString() {
        return name + " " + MessageLines.number(mean);
    }
}
