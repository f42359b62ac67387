package dev.touchstone.randomisation.meta;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.randomisation.CopyReport;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.List;

/** Copies that hand on to others what they do not answer themselves. */
abstract class ForwardedCopies implements ModelCopies {

    /** What is asked; closed with these. */
    final ModelCopies copies;

    ForwardedCopies(ModelCopies copies) {
        this.copies = copies;
    }

    @Override
    public String method() {
        return copies.method();
    }

    @Override
    public SignSemantics sign() {
        return copies.sign();
    }

    @Override
    public List<Sample> samples() {
        return copies.samples();
    }

    @Override
    public List<Integer> targets() {
        return copies.targets();
    }

    @Override
    public List<ParameterGroup> groups(Granularity granularity) {
        return copies.groups(granularity);
    }

    @Override
    public CopyReport report(ModelCopy copy) {
        return copies.report(copy);
    }

    @Override
    public List<Tensor> maps(String methodId, ModelCopy copy, MapRequest request) {
        return copies.maps(methodId, copy, request);
    }

    @Override
    public void close() {
        copies.close();
    }
}
