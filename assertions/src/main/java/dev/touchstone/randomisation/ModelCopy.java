package dev.touchstone.randomisation;

import dev.touchstone.model.randomisation.Randomisation;

/** A model that is asked for maps: the trained one, or one that has lost what it learnt. */
public sealed interface ModelCopy {

    /** The model as it was trained. */
    record Trained() implements ModelCopy {}

    /** A copy with random parameters. */
    record Randomised(Randomisation randomisation) implements ModelCopy {}

    /**
     * The same network, trained on samples whose labels were shuffled.
     *
     * @param replicate which of several, from 0
     */
    record ShuffledLabels(int replicate) implements ModelCopy {}

    static ModelCopy trained() {
        return new Trained();
    }
}
