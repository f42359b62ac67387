/**
 * Tests of the tests: how often the decision of a randomisation test is wrong, what moves it, and MetaQuantus' criteria of consistency
 * (Hedstroem et al., The Meta-Evaluation Problem in Explainable AI, arXiv 2302.07265).
 */
package dev.touchstone.randomisation.meta;
