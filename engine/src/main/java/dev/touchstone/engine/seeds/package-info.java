/** How the verdict of a test follows from the runs of its model seeds. Pure. Internal. */
package dev.touchstone.engine.seeds;
