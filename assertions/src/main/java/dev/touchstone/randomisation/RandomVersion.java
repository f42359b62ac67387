package dev.touchstone.randomisation;

/**
 * Where the maps of one random version of one step come from.
 *
 * @param copy the model that is asked
 * @param request how
 */
public record RandomVersion(ModelCopy copy, MapRequest request) {}
