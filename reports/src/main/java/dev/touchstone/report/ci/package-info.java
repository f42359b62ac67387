/** What an execution tells CI systems: Markdown, a badge. */
package dev.touchstone.report.ci;
