/** Methods built on the gradient of the explained logit. */
package dev.touchstone.method.gradient;
