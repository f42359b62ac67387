package dev.touchstone.model.randomisation;

import dev.touchstone.model.ModelParameter;
import dev.touchstone.model.TrainedModel;
import java.util.random.RandomGenerator;

/** The new values of one learnt parameter. */
final class NewValues {

    private NewValues() {}

    /**
     * As many values as the parameter has.
     *
     * @param trained its values in the model
     */
    static float[] of(
            Randomiser randomiser,
            TrainedModel model,
            ModelParameter parameter,
            float[] trained,
            RandomGenerator random) {
        return switch (randomiser) {
            case REINITIALISE -> reinitialised(model, parameter, random);
            case AS_BEFORE_TRAINING -> model.initialValues(parameter, random);
            case PERMUTE -> permuted(trained, random);
            case NORMAL_MATCHED -> matched(trained, random);
        };
    }

    private static float[] reinitialised(TrainedModel model, ModelParameter parameter, RandomGenerator random) {
        return switch (parameter.kind()) {
            case WEIGHT, BIAS -> uniform(parameter, random);
            default -> model.initialValues(parameter, random);
        };
    }

    private static float[] uniform(ModelParameter parameter, RandomGenerator random) {
        double bound = 1
                / Math.sqrt(
                        parameter
                                .fanIn()
                                .orElseThrow(
                                        () -> new IllegalArgumentException(
                                                "the bias " + parameter.name()
                                                        + " has no weight beside it whose fan-in would tell its initial values; take another randomiser")));
        float[] values = new float[Math.toIntExact(parameter.size())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(-bound, bound);
        }
        return values;
    }

    /** By Fisher and Yates' shuffle. */
    private static float[] permuted(float[] trained, RandomGenerator random) {
        float[] values = trained.clone();
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            float value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
        return values;
    }

    private static float[] matched(float[] trained, RandomGenerator random) {
        double mean = 0;
        for (float value : trained) {
            mean += (double) value / trained.length;
        }
        double variance = 0;
        for (float value : trained) {
            variance += (value - mean) * (value - mean) / trained.length;
        }
        float[] values = new float[trained.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (mean + Math.sqrt(variance) * random.nextGaussian());
        }
        return values;
    }
}
