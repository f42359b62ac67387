/**
 * How alike two maps are: the greater the more, whatever the similarity. All refuse numbers that are not finite, and none has a value for a
 * constant map, since a low similarity to it would prove nothing. Distances have names of their own, and none can be taken for a similarity.
 */
package dev.touchstone.randomisation.similarity;
