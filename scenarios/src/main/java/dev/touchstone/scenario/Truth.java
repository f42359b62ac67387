package dev.touchstone.scenario;

/** What a map must show for one sample. */
public sealed interface Truth permits RegionTruth, LogicTruth {}
