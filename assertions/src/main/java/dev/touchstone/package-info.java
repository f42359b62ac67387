/** What a test author imports: the annotations of a saliency test, and the run that is injected into it. */
package dev.touchstone;
