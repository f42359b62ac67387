package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Targets;

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
    public NDArray message(NDArray logits, NDArray targets) {
        long classes = logits.getShape().get(1);
        NDArray index = Targets.index(targets, logits.getShape().get(0), classes, logits.getManager());
        return of(logits).mul(index.oneHot((int) classes).toType(logits.getDataType(), false));
    }
}
