/** Intervals and decisions, pure functions of numbers. */
package dev.touchstone.statistics;
