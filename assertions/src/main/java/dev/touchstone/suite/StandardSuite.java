package dev.touchstone.suite;

/** The sanity tests of a saliency method: {@link TextBoxSuite}, {@link AndorSuite} and {@link RandomisationSuite}. All of its models ship. */
public interface StandardSuite extends TextBoxSuite, AndorSuite, RandomisationSuite {}
