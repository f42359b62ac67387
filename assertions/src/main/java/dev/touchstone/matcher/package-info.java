/** Hamcrest matchers for maps and runs. */
package dev.touchstone.matcher;
