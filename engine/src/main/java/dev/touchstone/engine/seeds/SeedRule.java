package dev.touchstone.engine.seeds;

import dev.touchstone.scenario.SeedSource;

/** On how many model seeds a test runs at most, and what their runs come to. */
public sealed interface SeedRule permits CountRule, RateRule, MeanRule {

    /** One model. */
    SeedRule SINGLE = new CountRule(1, 1);

    /** How many seeds at most; at least 1. */
    int count();

    /** What is asked, e.g. {@code at least 4 of 5 seeds}. */
    String inWords();

    /**
     * What the runs so far come to. Asked after each of them; what it finds first holds.
     *
     * @param tally of at least one run, none of them broken
     * @param random for what is estimated by resampling; equal streams, equal findings
     */
    SeedsFinding find(SeedTally tally, SeedSource random);
}
