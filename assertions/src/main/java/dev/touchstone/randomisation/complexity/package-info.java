/**
 * How complex a map is: the greater the more, whatever the complexity. All refuse numbers that are not finite. The histogram of a constant
 * map has one full bin and so an entropy of 0, of which no rise can be a share: efficient MPRT names such maps before any number.
 */
package dev.touchstone.randomisation.complexity;
