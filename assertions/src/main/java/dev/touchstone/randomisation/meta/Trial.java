package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.Decision;

/**
 * One decision of a test on a method that is known through and through.
 *
 * @param world the scenario's id
 * @param method the method's id
 * @param expectation what the test must say of it
 * @param occasion what was drawn or perturbed, e.g. {@code seed 3}
 * @param decision what the test said
 */
public record Trial(String world, String method, Expectation expectation, String occasion, Decision decision) {

    /** How right the test was. */
    public Expectation.Judgement judgement() {
        return expectation.judge(decision);
    }

    /** What this trial is one of several of. */
    record Subject(String world, String method) {}

    Subject subject() {
        return new Subject(world, method);
    }
}
