package dev.touchstone.study;

import dev.touchstone.report.Versions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
            String device) {}
}
