/** Networks, how they are trained and verified, and where trained models are kept. */
package dev.touchstone.model;
