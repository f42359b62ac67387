package dev.touchstone.scenario;

/** Recipes that are known to verify on the TextBox settings. */
public final class StandardRecipes {

    private static final double BUCKET = 0.99;
    private static final double PROBE = 0.98;

    private StandardRecipes() {}

    /**
     * The plain training of a network. That of {@link Architecture#VGG16} lacks its weights: see
     * {@link ModelRecipe#withPretrained(PretrainedWeights)}.
     */
    public static ModelRecipe of(Architecture network) {
        return switch (network) {
            case SIMPLE_CNN, COMPLEX_CNN, VGG16 -> new ModelRecipe(network, 32, 1e-3f, 100, 2000, 4, BUCKET, PROBE);
            case ALEXNET -> new ModelRecipe(network, 32, 1e-3f, 50, 600, 4, BUCKET, PROBE);
            case VGG16_QUARTER -> new ModelRecipe(network, 32, 3e-4f, 100, 1000, 4, BUCKET, PROBE);
        };
    }
}
