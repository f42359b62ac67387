/** A network as a list of layers, which structure-aware methods read and pass back through layer by layer. */
package dev.touchstone.model.layer;
