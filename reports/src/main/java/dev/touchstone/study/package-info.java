/**
 * The study of the TextBox worlds: methods by settings, networks and backgrounds, measured in each bucket. What to compute is in
 * {@code plan}, computing it in {@code run}; here are the rows, the files and the command.
 */
package dev.touchstone.study;
