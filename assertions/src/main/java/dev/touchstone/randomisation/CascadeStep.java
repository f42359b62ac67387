package dev.touchstone.randomisation;

/**
 * What is left at one step of a cascade, as a mean over inputs and random models.
 *
 * @param name the group that became random in it
 * @param similarity of the maps of trained and random model for the same input
 * @param floor the same for different inputs: what unrelated maps have in common
 * @param retained the similarity on the scale on which the floor is 0 and the repeatability of the method is 1
 */
public record CascadeStep(String name, double similarity, double floor, double retained) {}
