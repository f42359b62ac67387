package dev.touchstone.scenario;

/** How each network is trained where nothing else is said. */
public final class StandardRecipes {

    private static final double BUCKET = 0.99;
    private static final double PROBE = 0.98;
    private static final float LOSS = 0.02f;

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
            case TRANSFORMER_64, TRANSFORMER_64_CLS, TRANSFORMER_64_DROPOUT, TRANSFORMER_64_CLS_DROPOUT ->
                wholeTable(network, 256, 2e-3f, 20, 600, 4);
            case TRANSFORMER_32, TRANSFORMER_32_CLS, TRANSFORMER_32_DROPOUT, TRANSFORMER_32_CLS_DROPOUT ->
                wholeTable(network, 256, 4e-3f, 100, 4000, 2);
            case LOGIC_CNN, LOGIC_CNN_NO_SKIP, LOGIC_CNN_NO_NORM, LOGIC_CNN_PLAIN, LOGIC_CNN_PUBLISHED ->
                wholeTable(network, 512, 1e-2f, 20, 4000, 2);
        };
    }

    private static ModelRecipe wholeTable(
            Architecture network, int batch, float rate, int warmUp, int steps, int restarts) {
        return new ModelRecipe(network, batch, rate, warmUp, steps, 1, 1, 1)
                .withWholeTable(new WholeTable(LOSS, restarts));
    }

    /**
     * The training of a network against attacks in the ball of 0.3 of the TextBox paper's released code: the simple CNN with that code's
     * ten steps of 0.1, the complex one with four of 0.15, for time. Four steps are a weak attack: what verifies against them may fall to
     * ten.
     *
     * @throws IllegalArgumentException unless it is one of the two CNNs
     */
    public static ModelRecipe robust(Architecture network) {
        return switch (network) {
            case SIMPLE_CNN ->
                new ModelRecipe(network, 32, 5e-4f, 50, 3000, 2, BUCKET, PROBE)
                        .withAdversarial(new AdversarialTraining(0.3f, 0.1f, 10, 150, 0.9));
            case COMPLEX_CNN ->
                new ModelRecipe(network, 32, 1e-3f, 100, 2000, 2, BUCKET, PROBE)
                        .withAdversarial(new AdversarialTraining(0.3f, 0.15f, 4, 200, 0.9));
            default ->
                throw new IllegalArgumentException("there is no standard recipe of a robust " + network.id()
                        + "; give one of your own an attack: withAdversarial(AdversarialTraining)");
        };
    }
}
