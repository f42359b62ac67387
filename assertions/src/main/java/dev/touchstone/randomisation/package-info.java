/**
 * Randomisation tests: whether maps change when the model loses what it learnt. Model parameter randomisation test (MPRT), its smooth and
 * efficient forms, the random-logit test and the data-randomisation test.
 */
package dev.touchstone.randomisation;
