package dev.touchstone.engine.execution;

/**
 * On how many model seeds a test runs and how many of these must pass.
 *
 * @param count at least 1
 * @param required from 1 to count
 */
public record SeedRule(int count, int required) {

    /** One model. */
    public static final SeedRule SINGLE = new SeedRule(1, 1);

    /** E.g. {@code at least 4 of 5 seeds}. */
    String inWords() {
        return required == count ? "all " + count + " seeds" : "at least " + required + " of " + count + " seeds";
    }
}
