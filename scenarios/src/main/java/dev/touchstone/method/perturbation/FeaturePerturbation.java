package dev.touchstone.method.perturbation;

import dev.touchstone.scenario.SeedSource;

/** A perturbation of whole features, with the same attribution at all values of one. */
abstract class FeaturePerturbation extends Perturbation {

    private final FeatureMask features;

    FeaturePerturbation(FeatureMask features) {
        this.features = features;
    }

    FeatureMask features() {
        return features;
    }

    /** The attributions by row and feature. */
    abstract double[][] attributions(Trials trials, SeedSource seeds);

    @Override
    final double[][] values(Trials trials, SeedSource seeds) {
        double[][] attributions = attributions(trials, seeds);
        int[] feature = features.features(trials.shape());
        double[][] values = new double[attributions.length][feature.length];
        for (int row = 0; row < values.length; row++) {
            for (int i = 0; i < feature.length; i++) {
                values[row][i] = attributions[row][feature[i]];
            }
        }
        return values;
    }
}
