package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;

/** How many numbers maps have that are compared. */
final class MapPlaces {

    private MapPlaces() {}

    /** The pixels of an image, or the symbols: channels are summed. */
    static int of(SaliencyRun run) {
        int[] shape = run.scenario().inputShape();
        return shape[shape.length - 2] * shape[shape.length - 1];
    }
}
