package dev.touchstone.study.andor;

/**
 * One line of the study's results: a measure of a method's maps on a model of a world, over the samples of one class or of both. The whole
 * truth table is measured, so that a value has no sampling error. Where there are several models of a world, a line with the seed {@value
 * #EVERY_SEED} has their mean with an interval.
 *
 * @param method the method's id in the catalog
 * @param configuration the gates, e.g. {@code 2in-binary}
 * @param top the operator over the gates, e.g. {@code xor}
 * @param network e.g. {@code transformer}
 * @param seed index of the model seed from 0, or {@value #EVERY_SEED}
 * @param label the class, {@code 0} or {@code 1}, or {@code all}
 * @param measure the measure's name with its variant, e.g. {@code NIB}, {@code LA-baseline}
 * @param mode what was made of the signs: {@code raw}, {@code relu} or {@code abs}
 * @param value in the measure's unit; NaN where it is not defined
 * @param lower the least value of any model; NaN of a single model, which has no interval
 * @param upper the greatest value of any model; NaN of a single model
 * @param n how many samples the value rests on; over the models how many models it rests on
 * @param constant how many maps are one value everywhere
 * @param notFinite how many maps hold NaN or infinite values
 * @param chance what maps without information come to; NaN where it is not known
 */
public record AndorRow(
        String method,
        String configuration,
        String top,
        String network,
        String seed,
        String label,
        String measure,
        String mode,
        double value,
        double lower,
        double upper,
        int n,
        int constant,
        int notFinite,
        double chance) {

    /** In place of a seed: over all models of a world. */
    public static final String EVERY_SEED = "all";

    /** Whether it is of one model. */
    public boolean isOfOneModel() {
        return !seed.equals(EVERY_SEED);
    }
}
