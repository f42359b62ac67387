package dev.touchstone.assertion;

import dev.touchstone.measure.Scalarisation;

/** How randomisation tests make one number a place of a map, in the words of reports. */
final class SignLabel {

    private SignLabel() {}

    /** The name of the scalarisation: the sum over channels, with its sign or without. */
    static String scalarisation(boolean magnitudes) {
        return magnitudes ? Scalarisation.ABS_OF_CHANNEL_SUM.id() : "signed-channel-sum";
    }

    /** The same in a word. */
    static String word(boolean magnitudes) {
        return magnitudes ? "magnitudes" : "signed";
    }
}
