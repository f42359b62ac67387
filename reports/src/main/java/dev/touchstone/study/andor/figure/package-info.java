/** The figures and findings of the ANDOR papers, from the rows of a study. */
package dev.touchstone.study.andor.figure;
