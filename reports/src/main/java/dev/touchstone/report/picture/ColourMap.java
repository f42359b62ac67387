package dev.touchstone.report.picture;

/** Colours for relevance that was divided by the greatest absolute value of its map. */
interface ColourMap {

    /**
     * The colour of a value.
     *
     * @param relevance from -1 to 1; beyond them it is shown as the nearer end
     * @return red, green and blue in the lowest 24 bits
     */
    int rgb(double relevance);
}
