package dev.touchstone.randomisation;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.List;

/**
 * A method and a model with its copies, all asked about the same samples for the same classes: those that the trained model predicts,
 * whatever a copy predicts. Asking twice gives the same. The trained model is never changed.
 */
public interface ModelCopies extends AutoCloseable {

    /** The id of the method under test. */
    String method();

    /** What the sign of its values says. */
    SignSemantics sign();

    /** The samples, of all buckets in turn. */
    List<Sample> samples();

    /** The class that is explained of each sample. */
    List<Integer> targets();

    /** The groups of parameters, from the input to the output. */
    List<ParameterGroup> groups(Granularity granularity);

    /** What a copy answers on the samples. */
    CopyReport report(ModelCopy copy);

    /**
     * The method's maps of all samples, raw, of the inputs' shape.
     *
     * @throws dev.touchstone.method.MalformedAttributionException if the method returns no attribution
     */
    List<Tensor> maps(ModelCopy copy, MapRequest request);

    /**
     * Maps of a method of the catalog, even if the method under test bears the same name.
     *
     * @throws IllegalArgumentException if the catalog has no method of this id
     */
    List<Tensor> maps(String methodId, ModelCopy copy, MapRequest request);

    /** Frees the copies. */
    @Override
    void close();
}
