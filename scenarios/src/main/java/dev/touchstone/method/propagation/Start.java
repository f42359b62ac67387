package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;

/** What the target's logit passes back first; every other logit starts with 0. */
public enum Start {
    /** 1, as for a gradient. */
    ONE {
        @Override
        NDArray of(NDArray logits) {
            return logits.onesLike();
        }
    },
    /** The logit itself. */
    LOGIT {
        @Override
        NDArray of(NDArray logits) {
            return logits;
        }
    },
    /** The logit where it is positive, and 0 elsewhere. */
    POSITIVE_LOGIT {
        @Override
        NDArray of(NDArray logits) {
            return logits.maximum(0);
        }
    };

    abstract NDArray of(NDArray logits);

    /**
     * The message at the logits.
     *
     * @param logits (n, classes)
     * @param targets (n)
     */
    NDArray message(NDArray logits, NDArray targets) {
        int classes = (int) logits.getShape().get(1);
        NDArray index = targets.toType(DataType.INT64, true);
        index.attach(logits.getManager());
        return of(logits).mul(index.oneHot(classes).toType(logits.getDataType(), false));
    }
}
