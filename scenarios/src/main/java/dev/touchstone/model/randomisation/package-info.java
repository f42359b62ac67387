/** Copies of trained models in which named groups of parameters have lost what they learnt. */
package dev.touchstone.model.randomisation;
