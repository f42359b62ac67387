/** Assertions over runs, the verdicts that they reach, and the messages that they fail with. */
package dev.touchstone.assertion;
