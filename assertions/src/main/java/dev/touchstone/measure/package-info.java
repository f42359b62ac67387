/** Measures: numbers with their definitions, taken from a map and its truth. */
package dev.touchstone.measure;
