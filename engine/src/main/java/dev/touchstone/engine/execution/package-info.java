/** Running scenarios: instances, models, runs, seeds, listeners. Internal. */
package dev.touchstone.engine.execution;
