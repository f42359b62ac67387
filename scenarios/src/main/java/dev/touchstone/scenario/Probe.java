package dev.touchstone.scenario;

/**
 * Pairs of inputs that differ in one object: the counterfactual check that a model follows its rule and not a shortcut.
 * A pair passes when the model gives both inputs the label that the rule gives them.
 *
 * @param name the change, e.g. {@code 9 (B, Box1) <-> 12 (B, Box1, Box2)}
 * @param before the inputs before the change
 * @param after the same inputs with the change, in the same order
 */
public record Probe(String name, SampleBatch before, SampleBatch after) {}
