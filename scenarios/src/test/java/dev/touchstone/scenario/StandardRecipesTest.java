package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.textbox.TextBox;
import org.junit.jupiter.api.Test;

class StandardRecipesTest {

    @Test
    void the_settings_are_learnt_by_them() {
        for (Scenario setting : TextBox.settings()) {
            ModelRecipe recipe = setting.recipe();

            assertThat(StandardRecipes.of((Architecture) recipe.network()), is(recipe));
        }
    }

    @Test
    void each_network_has_one_that_asks_for_the_same_accuracy_and_those_of_symbols_for_all() {
        for (Architecture network : Architecture.values()) {
            ModelRecipe recipe = StandardRecipes.of(network);

            assertThat(recipe.network(), is(network));
            assertThat(recipe.wholeTable().isPresent(), is(network.readsSymbols()));
            assertThat(recipe.bucketAccuracy(), is(network.readsSymbols() ? 1 : 0.99));
            assertThat(recipe.probeAccuracy(), is(network.readsSymbols() ? 1 : 0.98));
        }
    }

    @Test
    void robust_ones_are_for_the_two_cnns() {
        assertThat(
                StandardRecipes.robust(Architecture.COMPLEX_CNN)
                        .adversarial()
                        .orElseThrow()
                        .epsilon(),
                is(0.3f));

        assertThat(
                StandardRecipes.robust(Architecture.SIMPLE_CNN)
                        .adversarial()
                        .orElseThrow()
                        .specification(),
                is("PGD linf eps 0.3 step 0.1 x 10; growth 150; robust >= 0.9"));

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> StandardRecipes.robust(Architecture.ALEXNET));

        assertThat(
                error.getMessage(),
                is("there is no standard recipe of a robust alexnet; give one of your own an attack:"
                        + " withAdversarial(AdversarialTraining)"));
    }
}
