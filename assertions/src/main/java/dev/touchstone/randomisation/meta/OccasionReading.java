package dev.touchstone.randomisation.meta;

import java.util.List;

/**
 * What a test says on one occasion.
 *
 * @param occasion when
 * @param reading what
 * @param samePrediction of each input whether the trained model predicts the class that is explained, as it does without a perturbation
 */
public record OccasionReading(Occasion occasion, Reading reading, List<Boolean> samePrediction) {

    public OccasionReading {
        samePrediction = List.copyOf(samePrediction);
    }
}
