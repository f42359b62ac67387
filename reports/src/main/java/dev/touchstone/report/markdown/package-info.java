/** Markdown that is well-formed whatever is put into it. */
package dev.touchstone.report.markdown;
