/** Computes the cells of the study of the logical worlds, and keeps each on disk once it is finished. */
package dev.touchstone.study.andor.run;
