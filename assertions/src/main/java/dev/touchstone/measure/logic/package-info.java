/** Measures of maps on logical worlds: what lies below the baseline, what the kept inputs prove, what masks give away. */
package dev.touchstone.measure.logic;
