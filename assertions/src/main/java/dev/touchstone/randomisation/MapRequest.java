package dev.touchstone.randomisation;

import java.util.Optional;

/**
 * How maps are asked for.
 *
 * @param stream the name of the method's own random stream: equal streams, equal maps
 * @param otherClass whether another class is explained than the one that the trained model predicts: a random one of the others, fixed for
 *     each sample
 * @param smoothing what is averaged, if anything
 */
public record MapRequest(String stream, boolean otherClass, Optional<Smoothing> smoothing) {

    /** Maps for the predicted classes. */
    public static MapRequest of(String stream) {
        return new MapRequest(stream, false, Optional.empty());
    }

    /** The same for another class. */
    public MapRequest forOtherClass() {
        return new MapRequest(stream, true, smoothing);
    }

    /** The same, averaged over noisy inputs. */
    public MapRequest smoothed(Smoothing over) {
        return new MapRequest(stream, otherClass, Optional.of(over));
    }

    /** The same of the inputs themselves. */
    public MapRequest plain() {
        return new MapRequest(stream, otherClass, Optional.empty());
    }
}
