/** Suites of scenarios on models that ship, for gates over many methods and for the tests of one. */
package dev.touchstone.suite;
