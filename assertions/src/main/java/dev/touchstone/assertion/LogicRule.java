package dev.touchstone.assertion;

import dev.touchstone.scenario.Bucket;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How numbers come out of the maps of a logical world, and what can be told of them. Pure. */
interface LogicRule {

    /** The name of the measure with its variant. */
    String measure();

    /** Where there is a number: for each class, or for all of them as one. */
    default List<Bucket> buckets(LogicMaps maps) {
        return maps.buckets();
    }

    /** Whether a number needs samples of all classes. */
    default boolean isOfAllClasses() {
        return false;
    }

    /** How many samples are behind a number. */
    default int samples(LogicMaps maps, int bucket) {
        return maps.samples().get(bucket).size();
    }

    /** The numbers, in the order of the buckets. */
    List<Double> values(LogicMaps maps);

    /** What each sample contributes, where a number is their mean; none where it is one of all samples together. */
    default SampleValues sampleValues(LogicMaps maps, int bucket) {
        return SampleValues.NONE;
    }

    /** The exact expectation of a number for maps that know nothing; empty where there is no closed form. */
    OptionalDouble chance(LogicMaps maps, int bucket);

    /** Numbers to be told beside, by name. */
    Map<String, Double> beside(LogicMaps maps, int bucket);

    /** What a number counts, e.g. {@code 29 of 232 samples}. */
    String counted(LogicMaps maps, int bucket);

    /** The sample to look at. */
    Witness witness(LogicMaps maps, int bucket);

    /**
     * A sample that shows what is wrong.
     *
     * @param label the place of its class among the maps
     * @param sample its index in its class
     * @param value what it contributes
     * @param title of what is told of it, e.g. {@code reason}
     * @param told what is wrong with it
     */
    record Witness(int label, int sample, double value, String title, String told) {}
}
