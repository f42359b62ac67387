/** Labelling rules as decision trees, over whatever a world's samples hold. */
package dev.touchstone.scenario.rule;
