package dev.touchstone.conformance;

/**
 * What a case gives beside inputs and targets; null where it gives nothing. Each has one row for all inputs or one for each.
 *
 * @param baseline null for zero
 * @param mask the number of each value's feature; null for each value by itself
 * @param background inputs to compare with
 * @param noise what is added to each input, one row a draw
 */
record Given(Numbers baseline, Numbers mask, Numbers background, Numbers noise) {

    static final Given NOTHING = new Given(null, null, null, null);

    /** Whether inputs have a baseline or a mask of their own. */
    boolean perRow() {
        return baseline != null && baseline.rows() > 1 || mask != null && mask.rows() > 1;
    }

    Given row(int index) {
        return new Given(
                baseline == null ? null : baseline.row(index),
                mask == null ? null : mask.row(index),
                background,
                noise);
    }
}
