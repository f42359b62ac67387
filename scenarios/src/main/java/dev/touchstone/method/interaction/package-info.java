/** Methods that attribute to pairs of inputs: by coalitions of the inputs, and by second derivatives. */
package dev.touchstone.method.interaction;
