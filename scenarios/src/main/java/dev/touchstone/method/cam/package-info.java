/** Class activation maps: what a layer's channels show, weighted by what the explained logit makes of them. */
package dev.touchstone.method.cam;
