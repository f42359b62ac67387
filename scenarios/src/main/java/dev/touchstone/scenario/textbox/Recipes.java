package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;

/** How the models of TextBox scenarios are trained. */
final class Recipes {

    private Recipes() {}

    static ModelRecipe standard(Architecture network) {
        return new ModelRecipe(network, 32, 1e-3f, 100, 2000, 4, 0.99, 0.98);
    }
}
