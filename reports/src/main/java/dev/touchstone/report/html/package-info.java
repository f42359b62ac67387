/** Our own page of an execution: one file without script. */
package dev.touchstone.report.html;
