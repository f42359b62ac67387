package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import ai.djl.Device;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.WholeTable;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Training until a whole truth table is learnt, on three inputs of which exactly one is true. */
class WholeTableTrainingTest {

    private static final int BATCH = 64;

    private static ModelRecipe recipe(int steps) {
        return new ModelRecipe(Architecture.LOGIC_CNN, BATCH, 0.01f, 5, steps, 1, 1, 1);
    }

    private static Scenario world(ModelRecipe recipe) {
        return AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.XOR, LogicNetwork.CNN)
                .withRecipe(recipe);
    }

    private static ModelTraining.Result train(Scenario scenario, TrainingProgress progress) {
        return new ModelTraining(scenario, 0, SeedSource.of(1), progress).run(Device.cpu());
    }

    private static ModelTraining.Result train(ModelRecipe recipe) {
        return train(world(recipe), TrainingProgress.SILENT);
    }

    private static String weights(ModelTraining.Result result) {
        return Sha256.of(Safetensors.write(result.weights()));
    }

    @Test
    void every_sample_is_verified_and_training_ends_once_all_are_right() {
        ModelTraining.Result result = train(recipe(600).withWholeTable(new WholeTable(0.05f, 0)));

        assertThat(
                result.verification().buckets(),
                is(List.of(
                        new Verification.Line("1 (class 0)", 1, 1, 40),
                        new Verification.Line("2 (class 1)", 1, 1, 24))));
        assertThat(result.verification().verified(), is(true));
        assertThat(result.samples(), is(lessThan(600L * BATCH)));
    }

    @Test
    void a_loss_that_is_not_small_enough_is_not_verified_before_the_last_step() {
        ModelTraining.Result result = train(recipe(150).withWholeTable(new WholeTable(1e-9f, 0)));

        assertThat(result.samples(), is(150L * BATCH));
        assertThat(result.verification().verified(), is(true));
    }

    @Test
    void what_is_not_learnt_begins_again_with_other_weights_until_the_attempts_are_used_up() {
        TreeSet<String> heard = new TreeSet<>();
        List<TrainingProgress.State> ends = new ArrayList<>();
        TrainingProgress progress = new TrainingProgress() {
            @Override
            public void step(State state) {
                heard.add(state.model());
            }

            @Override
            public void finished(State state) {
                ends.add(state);
            }
        };

        ModelTraining.Result result = train(world(recipe(6).withWholeTable(new WholeTable(0.05f, 2))), progress);

        assertThat(result.verification().verified(), is(false));
        assertThat(result.samples(), is(3 * 6L * BATCH));
        assertThat(
                heard,
                is(new TreeSet<>(List.of(
                        "andor/single-gate/xor/cnn (logic-cnn, seed 0)",
                        "andor/single-gate/xor/cnn (logic-cnn, seed 0, attempt 2)",
                        "andor/single-gate/xor/cnn (logic-cnn, seed 0, attempt 3)"))));
        assertThat(ends.size(), is(3));
        assertThat(ends.get(1).loss(), is(not(ends.get(0).loss())));
    }

    @Test
    void the_first_attempt_is_that_of_a_recipe_without_the_part() {
        assertThat(weights(train(recipe(6).withWholeTable(new WholeTable(1e-9f, 0)))), is(weights(train(recipe(6)))));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFORMER_CLS_DROPOUT", "CNN"})
    void two_trainings_give_the_same_weights_byte_by_byte(LogicNetwork network) {
        Scenario scenario = AndorScenario.of(Configuration.DOUBLE_GATE_XOR, LogicOperator.AND, network);

        ModelTraining.Result one = train(scenario, TrainingProgress.SILENT);

        assertThat(weights(train(scenario, TrainingProgress.SILENT)), is(weights(one)));
        assertThat(one.verification().table(), one.verification().verified(), is(true));
    }

    @ParameterizedTest
    @EnumSource(LogicNetwork.class)
    void every_network_learns_a_small_world_and_comes_back_from_where_it_is_kept(
            LogicNetwork network, @TempDir Path directory) {
        Scenario scenario = AndorScenario.of(Configuration.DOUBLE_GATE_OR, LogicOperator.AND, network);
        ModelStore store = new ModelStore(directory, ModelStore.Mode.STORE, TrainingProgress.SILENT);
        store.obtain(scenario, 5, 1, Device.cpu()).close();

        try (TrainedModel model = store.obtain(scenario, 5, 1, Device.cpu())) {
            assertThat(model.origin(), is(ModelOrigin.STORED));
            assertThat(model.manifest().verification().worstBucket(), is(1.0));
        }
    }
}
