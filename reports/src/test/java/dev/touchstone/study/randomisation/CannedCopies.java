package dev.touchstone.study.randomisation;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.randomisation.CopyReport;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.randomisation.meta.FailureMode;
import dev.touchstone.randomisation.meta.Occasion;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Copies without maps: the class 0 is explained of each input, and a disruption changes what the model predicts of all but the first. */
record CannedCopies(String method, int inputs, Occasion occasion) implements ModelCopies {

    @Override
    public SignSemantics sign() {
        return SignSemantics.SIGNED;
    }

    @Override
    public List<Sample> samples() {
        throw new UnsupportedOperationException("samples of canned copies");
    }

    @Override
    public List<Integer> targets() {
        return Collections.nCopies(inputs, 0);
    }

    @Override
    public List<ParameterGroup> groups(Granularity granularity) {
        throw new UnsupportedOperationException("groups of canned copies");
    }

    @Override
    public CopyReport report(ModelCopy copy) {
        boolean disrupted = occasion.perturbation()
                .filter(by -> by.mode() == FailureMode.ADVERSARY_REACTIVITY)
                .isPresent();
        return new CopyReport(
                IntStream.range(0, inputs)
                        .mapToObj(i -> disrupted && i > 0 ? new float[] {0, 1} : new float[] {1, 0})
                        .toList(),
                0,
                0);
    }

    @Override
    public List<Tensor> maps(ModelCopy copy, MapRequest request) {
        throw new UnsupportedOperationException("maps of canned copies");
    }

    @Override
    public List<Tensor> maps(String methodId, ModelCopy copy, MapRequest request) {
        throw new UnsupportedOperationException("maps of canned copies");
    }

    @Override
    public void close() {}
}
