package dev.touchstone.study.plan;

import dev.touchstone.scenario.Scenario;

/**
 * One world of a study.
 *
 * @param setting the reasoning, e.g. {@code complex-cr2}
 * @param network id of the network, e.g. {@code complex-cnn}
 * @param background what is behind the objects, e.g. {@code black}
 * @param scenario what it is
 */
public record StudyWorld(String setting, String network, String background, Scenario scenario) {

    /** Its place in the study, for messages. */
    public String name() {
        return setting + " " + network + " " + background;
    }
}
