package dev.touchstone.scenario;

/** A named part of an image: an object and the pixels that count as its own. */
public record Region(String name, Mask mask) {}
