package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.CopyReport;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.scenario.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies that are asked once for what they are asked again: mixtures differ in what is made of the maps alone. */
final class RememberedCopies extends ForwardedCopies {

    private final Map<Asked, List<Tensor>> maps = new HashMap<>();
    private final Map<ModelCopy, CopyReport> reports = new HashMap<>();

    private record Asked(String method, ModelCopy copy, MapRequest request) {}

    /** @param copies closed with these */
    RememberedCopies(ModelCopies copies) {
        super(copies);
    }

    @Override
    public CopyReport report(ModelCopy copy) {
        return reports.computeIfAbsent(copy, copies::report);
    }

    @Override
    public List<Tensor> maps(ModelCopy copy, MapRequest request) {
        return maps(copies.method(), copy, request);
    }

    @Override
    public List<Tensor> maps(String methodId, ModelCopy copy, MapRequest request) {
        Asked asked = new Asked(methodId, copy, request);
        List<Tensor> known = maps.get(asked);
        if (known == null) {
            known = methodId.equals(copies.method())
                    ? copies.maps(copy, request)
                    : copies.maps(methodId, copy, request);
            maps.put(asked, known);
        }
        return known;
    }
}
