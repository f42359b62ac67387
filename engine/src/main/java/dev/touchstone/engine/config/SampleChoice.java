package dev.touchstone.engine.config;

import dev.touchstone.scenario.OneSample;
import dev.touchstone.scenario.Scenario;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one sample that tests look at.
 *
 * @param bucket the number of its bucket
 * @param index its place in it, from 0
 */
public record SampleChoice(int bucket, int index) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

    /** As in {@code 11:14}; empty if the text has another form. */
    static Optional<SampleChoice> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new SampleChoice(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /**
     * The scenario with this sample alone.
     *
     * @throws IllegalArgumentException if it has none such
     */
    public Scenario of(Scenario scenario) {
        return OneSample.of(scenario, bucket, index);
    }
}
