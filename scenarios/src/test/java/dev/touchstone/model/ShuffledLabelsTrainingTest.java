package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.ShuffledLabels;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks that learn samples by heart. */
class ShuffledLabelsTrainingTest {

    private final AtomicInteger trainings = new AtomicInteger();

    @TempDir
    Path directory;

    private TrainedModel obtain(Scenario scenario) {
        TrainingProgress counting = new TrainingProgress() {
            @Override
            public void step(State state) {}

            @Override
            public void finished(State state) {
                trainings.incrementAndGet();
            }
        };
        return new ModelStore(directory, ModelStore.Mode.STORE, counting).obtain(scenario, 0, 1, Device.cpu());
    }

    /** The share of all samples of a world that a model gets right. */
    private static double accuracy(TrainedModel model, Scenario world, int ofEach) {
        int right = 0;
        int all = 0;
        for (Bucket bucket : world.buckets()) {
            int count = world.population(bucket).orElse(ofEach);
            SampleBatch samples = world.draw(bucket, Split.HELD_OUT, 0, count, SeedSource.of(9));
            for (int predicted : model.predict(samples, 64)) {
                right += predicted == bucket.label() ? 1 : 0;
                all++;
            }
        }
        return right / (double) all;
    }

    @Test
    void a_truth_table_is_memorised_with_its_labels_in_another_order() {
        Scenario world = AndorScenario.of(Configuration.DOUBLE_GATE_XOR, LogicOperator.AND, LogicNetwork.CNN);
        ShuffledLabels shuffled = new ShuffledLabels(world, 0);

        try (TrainedModel model = obtain(shuffled)) {
            assertThat(accuracy(model, shuffled, 0), is(greaterThanOrEqualTo(0.95)));
            assertThat(accuracy(model, world, 0), is(lessThan(0.8)));
            assertThat(model.manifest().scenario(), is("andor/double-gate-xor/and/cnn/shuffled-labels-0"));
        }
    }

    @Test
    void images_are_memorised_and_what_they_show_is_not_learnt() {
        TinyWorld world = new TinyWorld(new ModelRecipe(Architecture.SIMPLE_CNN, 16, 1e-3f, 20, 300, 1, 0.99, 0.99));
        ShuffledLabels shuffled = new ShuffledLabels(world, 0, 24);

        try (TrainedModel model = obtain(shuffled)) {
            assertThat(accuracy(model, shuffled, 0), is(greaterThanOrEqualTo(0.95)));
            assertThat(accuracy(model, world, 50), is(lessThan(0.8)));
        }
    }

    @Test
    void they_are_trained_once_and_each_replicate_anew() {
        Scenario world = AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.AND, LogicNetwork.CNN);
        String first = hash(new ShuffledLabels(world, 0));
        int once = trainings.get();

        assertThat(hash(new ShuffledLabels(world, 0)), is(first));
        assertThat(trainings.get(), is(once));
        assertThat(hash(new ShuffledLabels(world, 1)), is(not(first)));
    }

    private String hash(Scenario scenario) {
        try (TrainedModel model = obtain(scenario)) {
            return model.weightsSha256();
        }
    }

    @Test
    void what_cannot_be_memorised_is_refused_with_what_was_reached() {
        TinyWorld world = new TinyWorld(new ModelRecipe(Architecture.SIMPLE_CNN, 8, 1e-9f, 1, 2, 1, 0.99, 0.99));

        String message = assertThrows(ModelNotVerifiedException.class, () -> obtain(new ShuffledLabels(world, 0, 24)))
                .getMessage();

        assertThat(
                message,
                startsWith(
                        "the model of test/tiny/shuffled-labels-0, seed 0 (base 1) did not learn its rule in 192 samples:"));
        assertThat(message, containsString("of    12, required 0.95  1 (shuffled label 0)"));
        assertThat(trainings.get(), is(3));
    }
}
