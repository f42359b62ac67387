package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelRecipeTest {

    private static final ModelRecipe PLAIN =
            new ModelRecipe(Architecture.SIMPLE_CNN, 32, 1e-3f, 100, 2000, 4, 0.99, 0.98);
    private static final String PLAIN_TEXT =
            "simple-cnn; batch 32; Adam 0.001; warm-up 100, cosine 2000 steps, 4 cycles; bucket >= 0.99; probe >= 0.98";

    @Test
    void a_plain_recipe_says_nothing_of_what_it_does_not_use() {
        assertThat(PLAIN.specification(), is(PLAIN_TEXT));
    }

    @Test
    void an_attack_is_said_behind_it() {
        assertThat(
                PLAIN.withAdversarial(new AdversarialTraining(0.3f, 0.1f, 10, 300, 0.9))
                        .specification(),
                is(PLAIN_TEXT + "; PGD linf eps 0.3 step 0.1 x 10; growth 300; robust >= 0.9"));
    }

    @Test
    void a_whole_table_is_said_behind_it() {
        assertThat(
                PLAIN.withWholeTable(new WholeTable(0.02f, 4)).specification(),
                is(PLAIN_TEXT + "; whole table below loss 0.02, 4 restarts"));
    }

    @Test
    void a_whole_table_without_a_loss_is_refused() {
        for (float loss : new float[] {0, Float.NaN}) {
            IllegalArgumentException error =
                    assertThrows(IllegalArgumentException.class, () -> new WholeTable(loss, 1));

            assertThat(
                    error.getMessage(),
                    is("a whole table needs a loss above 0 and 0 restarts or more, but was loss " + loss
                            + ", 1 restarts"));
        }
    }

    @Test
    void given_weights_are_said_by_their_hash_wherever_they_lie(@TempDir Path directory) throws IOException {
        ModelRecipe recipe = new ModelRecipe(Architecture.VGG16, 32, 1e-3f, 100, 2000, 4, 0.99, 0.98);
        Path file = Files.writeString(directory.resolve("w"), "abc", StandardCharsets.US_ASCII);

        assertThat(
                recipe.withPretrained(PretrainedWeights.of(file)).specification(),
                is(
                        "vgg16; batch 32; Adam 0.001; warm-up 100, cosine 2000 steps, 4 cycles; bucket >= 0.99; probe >= 0.98;"
                                + " pretrained ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void weights_are_given_only_to_the_network_that_takes_them() {
        PretrainedWeights weights = new PretrainedWeights(Path.of("w"), "");

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> PLAIN.withPretrained(weights));

        assertThat(error.getMessage(), is("pretrained weights are for vgg16, but simple-cnn is trained from scratch"));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        UncheckedIOException error =
                assertThrows(UncheckedIOException.class, () -> PretrainedWeights.of(Path.of("no-such-file")));

        assertThat(error.getMessage(), is("the pretrained weights no-such-file cannot be read"));
    }

    @Test
    void an_attack_without_a_step_is_refused() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new AdversarialTraining(0.3f, 0, 10, 300, 0.9));

        assertThat(
                error.getMessage(),
                is("an attack needs a ball of radius 0 to 1, a step above 0, 1 iteration or more and 0 steps of growth"
                        + " or more, but was radius 0.3, step 0.0, 10 iterations, 300 steps of growth"));
    }
}
