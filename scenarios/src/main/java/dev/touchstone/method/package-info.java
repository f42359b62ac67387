/** Saliency methods: from a model, inputs and targets to attributions of the inputs' shape. */
package dev.touchstone.method;
