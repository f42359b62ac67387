package dev.touchstone.conformance;

enum Verdict {
    PASS,
    FAIL,
    UNSUPPORTED
}
