package dev.touchstone.study.run;

import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.report.Versions;
import dev.touchstone.scenario.Scenario;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that decides the maps of a method on a world.
 *
 * @param format {@value #FORMAT}; to be raised when the code that computes or measures comes to other numbers
 * @param touchstone version of this library
 * @param djl version of the Deep Java Library
 * @param scenario id of the scenario
 * @param specification what decides its samples and labels
 * @param weightsSha256 the model's weights
 * @param device where the maps were computed
 * @param parameters of the method
 * @param baseSeed the base of all random streams
 */
public record MapStamp(
        int format,
        String touchstone,
        String djl,
        String scenario,
        String specification,
        String weightsSha256,
        String device,
        Map<String, String> parameters,
        long baseSeed) {

    public static final int FORMAT = 2;

    public MapStamp {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** That of a method's maps by a model. */
    public static MapStamp of(Scenario scenario, StudyModel model, SaliencyMethod method, long baseSeed) {
        return new MapStamp(
                FORMAT,
                Versions.current().touchstone(),
                Versions.current().djl(),
                scenario.id().value(),
                scenario.specification(),
                model.summary().weightsSha256(),
                model.device(),
                method.parameters(),
                baseSeed);
    }
}
