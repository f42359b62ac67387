/**
 * The study of the logical worlds: methods by configurations, operators and networks, measured over whole truth tables. What to compute is
 * in {@code plan}, computing it in {@code run}, figures and findings in {@code figure}; here are the rows, the files and the command.
 */
package dev.touchstone.study.andor;
