package dev.touchstone.suite;

import dev.touchstone.assertion.PrimaryFocus;

/** What is asked of the settings whose rule has two ways: the two buckets between which it goes both, each with an object beside that decides nothing. */
final class TextBoxRules {

    private TextBoxRules() {}

    /** B and Box1 (bucket 9), B and both boxes (12): of rules that look for Box2 first. */
    static PrimaryFocus withBox1OrBoth() {
        return PrimaryFocus.standard().inBuckets(9, 12);
    }

    /** A and Box2 (bucket 5), B and both boxes (12): of rules that look for Box1 first. */
    static PrimaryFocus withBox2OrBoth() {
        return PrimaryFocus.standard().inBuckets(5, 12);
    }
}
