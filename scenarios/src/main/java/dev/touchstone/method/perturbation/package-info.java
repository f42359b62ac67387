/** Methods that ask what the explained output does when parts of the input change: forward passes only. */
package dev.touchstone.method.perturbation;
