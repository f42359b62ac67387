package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.List;

/** The maps of one method, of all samples in their order. */
@FunctionalInterface
interface MapSource {
    List<Tensor> maps(ModelCopy copy, MapRequest request);
}
