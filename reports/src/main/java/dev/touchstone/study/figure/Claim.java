package dev.touchstone.study.figure;

/** Something that a paper says, so put that rows can tell whether it holds. @param <O> what it is held against */
@FunctionalInterface
public interface Claim<O> {

    /** Where the paper says it, and what exactly is checked. */
    Finding check(O observed);
}
