/** The numbers of the TextBox paper and of the notebooks released with it, to hold a study's own against. */
package dev.touchstone.study.published;
