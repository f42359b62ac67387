/** Methods that pass a message from the explained logit back through the layers, each layer by a rule. */
package dev.touchstone.method.propagation;
