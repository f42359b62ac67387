package dev.touchstone.study.run;

import dev.touchstone.ModelSummary;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import java.util.List;

/** An open model of a world: all that a study needs to know of one. */
public interface StudyModel extends AutoCloseable {

    ModelSummary summary();

    /** Where it runs, e.g. {@code cpu()}. */
    String device();

    /** The samples with the classes that it predicts for them. */
    TargetedBatch target(SampleBatch samples);

    /** The method's maps of all samples, in their order. */
    List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds);

    /** The method's matrices of all samples, in their order. */
    List<Interactions> interact(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds);

    @Override
    void close();
}
