/**
 * The TextBox world: a text and two boxes on a black image, and the labelling rules over them. Source: Kim, Plumb and
 * Talwalkar, Sanity Simulations for Saliency Methods (ICML 2022).
 */
package dev.touchstone.scenario.textbox;
