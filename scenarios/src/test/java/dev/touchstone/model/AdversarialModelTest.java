package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import dev.touchstone.scenario.AdversarialTraining;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdversarialModelTest {

    private static final AdversarialTraining ATTACK = new AdversarialTraining(0.1f, 0.05f, 3, 0, 0.9);

    private static ModelRecipe plain(int steps) {
        return new ModelRecipe(Architecture.SIMPLE_CNN, 8, 1e-3f, 1, steps, 1, 1.01, 1.01);
    }

    private static ModelTraining.Result train(ModelRecipe recipe) {
        return new ModelTraining(new TinyWorld(recipe), 0, SeedSource.of(1), TrainingProgress.SILENT).run(Device.cpu());
    }

    @Test
    void against_a_ball_without_size_training_is_plain_training_bit_by_bit() {
        AdversarialTraining nothing = new AdversarialTraining(0, 0.1f, 3, 0, 0.9);

        assertThat(
                train(plain(10).withAdversarial(nothing)).weights(),
                is(train(plain(10)).weights()));
    }

    @Test
    void one_seed_gives_one_robust_model() {
        ModelTraining.Result first = train(plain(10).withAdversarial(ATTACK));
        ModelTraining.Result second = train(plain(10).withAdversarial(ATTACK));

        assertThat(second.weights(), is(first.weights()));
        assertThat(second.verification(), is(first.verification()));
        assertThat(first.weights(), is(not(train(plain(10)).weights())));
    }

    @Test
    void a_robust_model_withstands_the_attack_that_a_plain_one_falls_to() {
        double plain = worstUnderAttack(train(plain(160)).weights());
        double robust =
                worstUnderAttack(train(plain(160).withAdversarial(ATTACK)).weights());
        System.out.printf("worst bucket under attack: plain %.2f, robust %.2f%n", plain, robust);

        assertThat(plain, is(lessThan(0.5)));
        assertThat(robust, is(greaterThan(0.9)));
    }

    private static double worstUnderAttack(Map<String, Tensor> weights) {
        TinyWorld world = new TinyWorld(plain(160));
        try (NDManager manager = NDManager.newBaseManager()) {
            Block block = Networks.build(Architecture.SIMPLE_CNN, world.classes());
            block.initialize(manager, DataType.FLOAT32, TrainedModel.batchOf(1, world.inputShape()));
            block.getParameters()
                    .forEach(named -> ParameterValues.write(
                            weights.get(named.getKey()).values(),
                            named.getValue().getArray()));
            return new RobustVerifier(world, ATTACK, block, manager)
                    .verify(60, SeedSource.of(2)).stream()
                            .mapToDouble(Verification.Line::share)
                            .min()
                            .orElseThrow();
        }
    }

    @Test
    void what_it_withstands_is_in_its_table_and_its_manifest(@TempDir Path directory) {
        ModelRecipe modest = new ModelRecipe(Architecture.SIMPLE_CNN, 8, 1e-3f, 1, 3, 1, 0, 0)
                .withAdversarial(new AdversarialTraining(0.1f, 0.05f, 3, 0, 0));
        ModelStore store = new ModelStore(directory, ModelStore.Mode.STORE, TrainingProgress.SILENT);

        try (TrainedModel trained = store.obtain(new TinyWorld(modest), 0, 1, Device.cpu());
                TrainedModel stored = store.obtain(new TinyWorld(modest), 0, 1, Device.cpu())) {
            Verification verification = stored.manifest().verification();

            assertThat(verification, is(trained.manifest().verification()));
            assertThat(
                    verification.underAttack().stream()
                            .map(Verification.Line::name)
                            .toList(),
                    is(List.of("1 (dark) under attack", "2 (bright) under attack")));
            assertThat(verification.underAttack().get(0).count(), is(100));
            assertThat(verification.table(), containsString("required 0.00  2 (bright) under attack"));
        }
    }

    @Test
    void a_model_that_falls_to_the_attack_is_not_verified() {
        Verification.Line learnt = new Verification.Line("1 (dark)", 1, 0.9, 100);
        Verification.Line fallen = new Verification.Line("1 (dark) under attack", 0.25, 0.9, 100);

        assertThat(new Verification(List.of(learnt), List.of(), List.of(fallen)).verified(), is(false));
        assertThat(new Verification(List.of(learnt), List.of()).verified(), is(true));
    }

    @Test
    void the_manifest_of_a_plain_model_does_not_speak_of_attacks(@TempDir Path directory) throws IOException {
        new ModelStore(directory, ModelStore.Mode.STORE, TrainingProgress.SILENT)
                .obtain(new TinyWorld(0, 2), 0, 1, Device.cpu())
                .close();

        try (Stream<Path> files = Files.walk(directory)) {
            Path manifest = files.filter(file -> file.endsWith("manifest.json"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(manifest), not(containsString("ttack")));
        }
    }
}
