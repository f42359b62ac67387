/** Computes the cells of a study one by one, and keeps each on disk once it is finished. */
package dev.touchstone.study.run;
