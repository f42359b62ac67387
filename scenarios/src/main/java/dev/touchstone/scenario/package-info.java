/** Worlds with known truth: scenarios, their samples, and what a map must show for each sample. */
package dev.touchstone.scenario;
