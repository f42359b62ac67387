package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;

/**
 * A block's parameters as they are at the moment, out of every gradient graph: whatever is passed back through the block, they gather no
 * gradient.
 */
final class DetachedParameters extends ParameterStore {

    /** @param owner of the views, on the parameters' device */
    DetachedParameters(NDManager owner) {
        super(owner, false);
    }

    @Override
    public NDArray getValue(Parameter parameter, Device device, boolean training) {
        if (parameter == null) {
            return null;
        }
        NDArray view = parameter.getArray().stopGradient();
        view.attach(getManager());
        return view;
    }
}
