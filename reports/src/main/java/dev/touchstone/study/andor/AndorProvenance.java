package dev.touchstone.study.andor;

import dev.touchstone.report.Versions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the rows of the study come from.
 *
 * @param versions what it ran on
 * @param samples which were measured
 * @param seeds how many models of each world
 * @param baseSeed the base of all random streams
 * @param modes the sign mode of every method, and what is measured in all modes
 * @param measures names of the measures
 * @param methods the parameters of each method
 * @param models every model
 */
public record AndorProvenance(
        Versions versions,
        String samples,
        int seeds,
        long baseSeed,
        String modes,
        List<String> measures,
        Map<String, Map<String, String>> methods,
        List<ModelEntry> models) {

    /**
     * A model.
     *
     * @param name configuration, operator, network and seed
     * @param scenario id of the scenario
     * @param specification what decides its samples and labels
     * @param recipe how it is trained
     * @param weightsSha256 its weights
     * @param accuracy the least of any class, over its whole truth table
     * @param device where it ran
     */
    public record ModelEntry(
            String name,
            String scenario,
            String specification,
            String recipe,
            String weightsSha256,
            double accuracy,
            String device) {}

    /** As lines of a page, in the order in which they are shown. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Touchstone", versions.touchstone());
        lines.put("Deep Java Library", versions.djl());
        lines.put("Java", versions.java());
        lines.put("operating system", versions.os());
        lines.put("device", models.stream().map(ModelEntry::device).distinct().collect(Collectors.joining(", ")));
        lines.put("samples", samples);
        lines.put("models of each world", Integer.toString(seeds));
        lines.put("base seed", Long.toString(baseSeed));
        lines.put("sign modes", modes);
        methods.forEach((id, parameters) -> lines.put("method " + id, new TreeMap<>(parameters).toString()));
        models.forEach(model -> lines.put(
                "model " + model.name(), "accuracy %s, weights %s".formatted(model.accuracy(), model.weightsSha256())));
        return lines;
    }
}
