package dev.touchstone.randomisation;

/**
 * What randomisation did to the model, as a mean over the fully random models.
 *
 * @param scalars how many trainable numbers were to change
 * @param changedShare the share of them that did, from 0 to 1
 * @param accuracy of the trained model on the inputs, from 0 to 1
 * @param randomAccuracy of the random models
 * @param agreement the share of inputs for which a random model predicts what the trained one does
 * @param finite whether all outputs are finite
 */
public record ModelCheck(
        long scalars, double changedShare, double accuracy, double randomAccuracy, double agreement, boolean finite) {}
