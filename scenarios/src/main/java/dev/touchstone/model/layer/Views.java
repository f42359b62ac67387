package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** Arrays over the same memory, out of every gradient graph and owned by a manager of one's own. */
final class Views {

    private Views() {}

    /** @param array may be null, and null comes back */
    static NDArray of(NDArray array, NDManager manager) {
        if (array == null) {
            return null;
        }
        NDArray view = array.stopGradient();
        view.attach(manager);
        return view;
    }
}
