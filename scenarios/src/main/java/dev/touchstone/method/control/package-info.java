/** Methods whose result is known before it is run: what a scenario must tell apart. */
package dev.touchstone.method.control;
