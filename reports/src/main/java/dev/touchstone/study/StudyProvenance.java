package dev.touchstone.study;

import dev.touchstone.report.Versions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the rows of a study come from.
 *
 * @param versions what it ran on
 * @param samples of each bucket
 * @param baseSeed the base of all random streams
 * @param alpha the chance that an interval misses its mean
 * @param scalarisation from a raw map to one number a pixel
 * @param measures names of the measures
 * @param methods the methods with their parameters
 * @param models the model of each world
 */
public record StudyProvenance(
        Versions versions,
        int samples,
        long baseSeed,
        double alpha,
        String scalarisation,
        List<String> measures,
        List<MethodEntry> methods,
        List<ModelEntry> models) {

    /** As lines of a page, in the order in which they are shown. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Touchstone", versions.touchstone());
        lines.put("Deep Java Library", versions.djl());
        lines.put("Java", versions.java());
        lines.put("operating system", versions.os());
        lines.put("device", models.stream().map(ModelEntry::device).distinct().collect(Collectors.joining(", ")));
        lines.put("samples of each bucket", Integer.toString(samples));
        lines.put("base seed", Long.toString(baseSeed));
        lines.put("interval", "confidence sequence, alpha " + alpha);
        lines.put("scalarisation", scalarisation);
        methods.forEach(
                method -> lines.put("method " + method.id(), method.parameters().toString()));
        models.forEach(model -> lines.put("model of " + model.name(), model.learnt()));
        return lines;
    }

    /** A method with its parameters, sorted by name. */
    public record MethodEntry(String id, Map<String, String> parameters) {

        public MethodEntry {
            parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        }
    }

    /**
     * The model of a world.
     *
     * @param setting the reasoning
     * @param network id of the network
     * @param background what is behind the objects
     * @param scenario id of the scenario
     * @param specification what decides its samples and labels
     * @param recipe how it is trained
     * @param weightsSha256 its weights
     * @param worstBucketAccuracy the least accuracy of any bucket on held-out places
     * @param worstProbeShare the least share of counterfactual pairs that follow the rule
     * @param device where it ran
     */
    public record ModelEntry(
            String setting,
            String network,
            String background,
            String scenario,
            String specification,
            String recipe,
            String weightsSha256,
            double worstBucketAccuracy,
            double worstProbeShare,
            String device) {

        private String name() {
            return setting + ", " + network + ", " + background;
        }

        private String learnt() {
            return "worst bucket %s, worst probe %s, weights %s"
                    .formatted(worstBucketAccuracy, worstProbeShare, weightsSha256);
        }
    }
}
