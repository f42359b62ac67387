/** What worlds of objects in images share: forms, places, drawing, and the samples and probes that follow from a rule. */
package dev.touchstone.scenario.image;
