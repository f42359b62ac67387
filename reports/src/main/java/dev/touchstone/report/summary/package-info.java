/** The summary of an execution: a file for tools, and a table of verdicts made from it. */
package dev.touchstone.report.summary;
