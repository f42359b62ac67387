package dev.touchstone.suite;

import dev.touchstone.assertion.PrimaryFocus;

/** What is asked of the settings whose rule has two ways. */
final class TextBoxRules {

    private TextBoxRules() {}

    /** Of A and Box2 (bucket 5), B and Box1 (9), and B and both boxes (12): between them they go each way of each of the four rules. */
    static PrimaryFocus ofEachWay() {
        return PrimaryFocus.standard().inBuckets(5, 9, 12);
    }
}
