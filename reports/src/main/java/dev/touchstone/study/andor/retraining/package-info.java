/** Networks trained anew on what methods keep of a logical world: whether masks give away more than what they leave visible proves. */
package dev.touchstone.study.andor.retraining;
