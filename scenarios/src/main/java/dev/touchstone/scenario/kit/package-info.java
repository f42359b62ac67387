/**
 * Worlds of one's own: objects in images, or symbols, and a rule. Everything else is derived. {@link dev.touchstone.scenario.kit.ImageWorld} and
 * {@link dev.touchstone.scenario.kit.SymbolWorld} are where to begin.
 */
package dev.touchstone.scenario.kit;
