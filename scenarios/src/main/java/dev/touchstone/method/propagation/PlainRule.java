package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/** The rules without a parameter. */
enum PlainRule implements Rule {
    PASS {
        @Override
        public NDList back(Applied step, NDArray message) {
            return new NDList(message);
        }
    },
    GRADIENT {
        @Override
        public NDList back(Applied step, NDArray message) {
            return step.pullback(message);
        }
    }
}
