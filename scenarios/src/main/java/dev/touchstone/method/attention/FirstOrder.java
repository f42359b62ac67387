package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;

/** What a matrix over tokens says of the single inputs. */
public enum FirstOrder {
    /** How much all inputs look at each: the sum of its column, without the class token's row. */
    COLUMN_SUMS {
        @Override
        NDArray of(AttentionLayers attention, NDArray tokens) {
            return attention.ofInputs(tokens).sum(new int[] {1});
        }
    },
    /** How much the class token looks at each: its row without its own column. In a network without one, the sum of the column. */
    CLASS_TOKEN {
        @Override
        NDArray of(AttentionLayers attention, NDArray tokens) {
            return attention.hasClassToken() ? attention.ofClassToken(tokens) : COLUMN_SUMS.of(attention, tokens);
        }
    };

    /**
     * The map.
     *
     * @param tokens (n, T, T)
     * @return (n, L)
     */
    abstract NDArray of(AttentionLayers attention, NDArray tokens);
}
