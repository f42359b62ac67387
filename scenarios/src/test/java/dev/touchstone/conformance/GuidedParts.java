package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.cam.CamLayer;
import dev.touchstone.method.cam.GradCam;
import dev.touchstone.method.cam.Upsampling;
import dev.touchstone.method.propagation.GuidedBackprop;
import dev.touchstone.model.ExplainedModel;
import java.util.Arrays;

/** Guided Grad-CAM of several packed images: the one map of the layer, upsampled to each image's own size. */
record GuidedParts(Packing packing, CamLayer layer) implements Attribution {

    @Override
    public NDArray of(ExplainedModel model, NDArray inputs, NDArray targets) {
        NDArray guided = Offer.attribution(new GuidedBackprop()).of(model, inputs, targets);
        NDArray cam = new GradCam(layer, Upsampling.NEAREST).layerMap(model, inputs, targets);
        if (packing.single()) {
            return part(guided, cam, packing.places().get(0));
        }
        NDList parts = new NDList();
        for (Packing.Place place : packing.places()) {
            NDArray own = guided.get(new NDIndex().addAllDim().addSliceDim(place.from(), place.from() + place.size()));
            parts.add(part(own, cam, place).reshape(own.getShape()));
        }
        return NDArrays.concat(parts, 1);
    }

    private static NDArray part(NDArray guided, NDArray cam, Packing.Place place) {
        long[] image = Arrays.stream(place.shape()).asLongStream().toArray();
        NDArray map = Upsampling.NEAREST.of(cam, new Shape(image).slice(1)).expandDims(1);
        return guided.reshape(new Shape(cam.getShape().get(0)).addAll(new Shape(image)))
                .mul(map);
    }
}
