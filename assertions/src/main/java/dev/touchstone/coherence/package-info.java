/**
 * Global Coherence Representations (GCR): what many local maps of one logical world say together, as one table a class, and how well
 * these tables alone predict what the model predicts.
 */
package dev.touchstone.coherence;
