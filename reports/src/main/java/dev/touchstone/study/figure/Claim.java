package dev.touchstone.study.figure;

/** Something that the paper says, so put that rows can tell whether it holds. */
interface Claim {

    /** Where the paper says it, and what exactly is checked. */
    Finding check(Observed observed);
}
