/** Pictures of maps by an own raster: no text, no fonts, no display. */
package dev.touchstone.report.picture;
