package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.cam.CamLayer;
import dev.touchstone.method.cam.GradCam;
import dev.touchstone.method.cam.GuidedGradCam;
import dev.touchstone.method.cam.Upsampling;
import java.util.List;

/** Class activation maps, by themselves and with guided backpropagation. */
final class CamFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        String method = request.method();
        if (method.startsWith("gradcam_")) {
            return List.of(Offer.of(stored(request), Precision.ROUNDING));
        }
        if (method.equals("GradCam")) {
            return List.of(Offer.of(named(request), Precision.ROUNDING));
        }
        if (method.equals("GradCamFromActivations")) {
            return List.of(Offer.of(normalised(request), Precision.ROUNDING));
        }
        if (method.startsWith("guided_gradcam_")) {
            GuidedGradCam guided = new GuidedGradCam(lastConvolution(method), Upsampling.NEAREST);
            return List.of(Offer.of(guided, Precision.ROUNDING));
        }
        if (method.equals("GuidedGradCam")) {
            requireNearest(request);
            return List.of(Offer.of(new GuidedParts(request.packing(), layer(request)), Precision.ROUNDING));
        }
        return List.of();
    }

    /** The layer's own map, on a channel axis of length 1; of a layer before its activation without ReLU. */
    private static Attribution stored(Request request) {
        GradCam cam = new GradCam(lastConvolution(request.method()), Upsampling.NEAREST);
        GradCam asked = request.method().contains("relu") ? cam : cam.withoutRelu();
        return (model, inputs, targets) ->
                asked.layerMap(model, inputs, targets).expandDims(1);
    }

    private static CamLayer lastConvolution(String method) {
        if (method.contains("_relu")) {
            return CamLayer.lastConvolution();
        }
        if (method.contains("_conv")) {
            return CamLayer.lastConvolutionBeforeActivation();
        }
        throw new UnsupportedCaseException("the layer of " + method + " is not known");
    }

    private static Attribution named(Request request) {
        GradCam cam = new GradCam(layer(request), Upsampling.NEAREST);
        GradCam asked = request.is("relu", false) ? cam : cam.withoutRelu();
        return request.is("sum_channels", true)
                ? (model, inputs, targets) -> asked.layerMap(model, inputs, targets)
                : asked::channelMaps;
    }

    /** Of the network's input, over the map's maximum. */
    private static Attribution normalised(Request request) {
        String first = request.model().layers().node(0).name();
        if (!request.text("normalise").equals("divide by maximum") || !request.is("relu", false)) {
            throw new UnsupportedCaseException("the parameters " + request.params() + " are not read here");
        }
        GradCam cam = new GradCam(CamLayer.inputOf(first), Upsampling.NEAREST);
        return (model, inputs, targets) -> {
            NDArray map = cam.layerMap(model, inputs, targets);
            return map.div(map.max());
        };
    }

    private static CamLayer layer(Request request) {
        String name = request.text("layer");
        return request.text("at").equals("input") ? CamLayer.inputOf(name) : CamLayer.named(name);
    }

    private static void requireNearest(Request request) {
        if (!request.text("interpolate").equals("nearest")) {
            throw new UnsupportedCaseException("the parameters " + request.params() + " name no nearest upsampling");
        }
    }
}
