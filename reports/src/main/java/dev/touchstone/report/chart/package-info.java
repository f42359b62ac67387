/**
 * Charts as SVG, written by hand: no script, no font files, no ids, so that several can stand in one page. The same chart is the same
 * bytes everywhere.
 */
package dev.touchstone.report.chart;
