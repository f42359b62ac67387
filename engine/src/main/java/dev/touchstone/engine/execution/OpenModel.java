package dev.touchstone.engine.execution;

import dev.touchstone.ModelSummary;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.MethodWatch;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.model.StopSignal;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.Optional;

/** A model that can be explained: all that a run needs to know of one. */
interface OpenModel {

    ModelSummary summary();

    /** The samples with the classes that it predicts for them. */
    TargetedBatch target(SampleBatch samples);

    /** The method's maps of all samples, in their order. */
    List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds);

    /** The method's matrices of all samples, in their order. */
    List<Interactions> explainInteractions(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds);

    /**
     * The model with its copies, asked about samples by a method.
     *
     * @param seeds all randomness of copies and methods
     */
    ModelCopies copies(SaliencyMethod method, List<Sample> samples, SeedSource seeds);

    /** The same model for one run, whose methods are watched together. */
    default OpenModel watchedBy(MethodWatch run) {
        return this;
    }

    /** The same model, whose work asks between its parts whether to go on. */
    default OpenModel until(StopSignal stop) {
        return this;
    }

    /** What a method has done to it, completing "the saliency method ..."; empty if it is as it was loaded. */
    default Optional<String> harm() {
        return Optional.empty();
    }

    /** The device that nobody else can use while it works; empty for one that is shared. */
    default Optional<String> ownDevice() {
        return Optional.empty();
    }
}
