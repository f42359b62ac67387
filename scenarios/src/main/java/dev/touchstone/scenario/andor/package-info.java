/**
 * Logical worlds with known truth: symbols, gates over disjoint inputs, an operator over the gates, and inputs that never matter
 * (Schwenke and Atzmueller, the two ANDOR papers, arXiv 2412.16204 and 2501.14136).
 */
package dev.touchstone.scenario.andor;
