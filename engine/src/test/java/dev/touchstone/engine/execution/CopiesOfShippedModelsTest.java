package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.Sampling;
import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.config.MapParameters;
import dev.touchstone.engine.device.DeviceChoice;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.Randomisation;
import dev.touchstone.model.randomisation.Randomiser;
import dev.touchstone.randomisation.CopyReport;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of copies of a model that ships. */
class CopiesOfShippedModelsTest {

    /** The base seed of what ships. */
    private static final long SHIPPED = 1;

    private static final MapRequest REQUEST = MapRequest.of("any");

    @TempDir
    Path directory;

    private ModelPool pool;

    @BeforeEach
    void open() {
        EngineConfiguration configuration = EngineConfiguration.from(new MapParameters(
                Map.of("touchstone.seed", String.valueOf(SHIPPED), "touchstone.models.dir", directory.toString())));
        pool = new ModelPool(StoredModels.of(configuration, new DeviceChoice("cpu")));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private LiveRun run(String scenario, String method) {
        Scenario known = StandardScenarios.catalog().get(scenario);
        RunSettings settings = new RunSettings(0, SHIPPED, Sampling.DEFAULT, directory, false, "mvn test");
        return new LiveRun(known, MethodCatalog.get(method), settings, pool);
    }

    private static ModelCopy random(ModelCopies copies, int replicate) {
        return new ModelCopy.Randomised(new Randomisation(
                copies.groups(Granularity.LAYERS), Randomiser.REINITIALISE, BufferPolicy.RESET, replicate));
    }

    @Test
    void samples_are_those_of_other_assertions_and_maps_of_the_trained_model_too() {
        try (LiveRun run = run(TextBox.SIMPLE_FR, "gradient")) {
            ModelCopies copies = run.copies(16);
            List<Tensor> maps = copies.maps(ModelCopy.trained(), REQUEST);
            for (int i = 0; i < 16; i++) {
                Sample sample = copies.samples().get(i);
                Explanation known = run.explain(sample.bucket(), 2).get(sample.index());
                assertEquals(known.sample().input(), sample.input());
                assertEquals(known.target(), copies.targets().get(i));
                assertTrue(distance(known.map(), maps.get(i)) < 1e-5, "map " + i);
            }
        }
    }

    @Test
    void random_models_change_all_maps_and_the_trained_model_stays() {
        for (String scenario : List.of(TextBox.SIMPLE_FR, Andor.TWO_IN_BINARY_AND)) {
            try (LiveRun run = run(scenario, "gradient")) {
                ModelCopies copies = run.copies(8);
                List<Tensor> before = copies.maps(ModelCopy.trained(), REQUEST);
                List<Tensor> random = copies.maps(random(copies, 0), REQUEST);
                List<Tensor> other = copies.maps(random(copies, 1), REQUEST);
                for (int i = 0; i < 8; i++) {
                    assertTrue(distance(before.get(i), random.get(i)) > 0.1, scenario);
                    assertTrue(distance(random.get(i), other.get(i)) > 0.1, scenario);
                }
                CopyReport report = copies.report(random(copies, 0));
                assertTrue(report.scalars() > 1000, scenario);
                assertTrue(report.changed() > 0.99 * report.scalars(), scenario);
                assertEquals(before, copies.maps(ModelCopy.trained(), REQUEST));
            }
        }
    }

    @Test
    void samples_of_a_finite_world_are_no_neighbours_and_bear_their_index_in_the_table() {
        try (LiveRun run = run(Andor.TWO_IN_BINARY_AND, "gradient")) {
            List<Sample> samples = run.copies(16).samples();
            assertEquals(16, new HashSet<>(samples.stream().map(Sample::input).toList()).size());
            for (Sample sample : samples) {
                assertEquals(
                        run.scenario()
                                .draw(sample.bucket(), Split.HELD_OUT, sample.index(), 1, SeedSource.of(1))
                                .sample(0)
                                .input(),
                        sample.input());
            }
            assertTrue(samples.stream().mapToInt(Sample::index).max().orElseThrow() > 16);
        }
    }

    @Test
    void another_run_of_the_same_seed_sees_the_same() {
        List<Tensor> maps;
        try (LiveRun run = run(Andor.TWO_IN_BINARY_AND, "smoothgrad")) {
            ModelCopies copies = run.copies(8);
            assertSame(copies, run.copies(8));
            maps = copies.maps(random(copies, 0), REQUEST);
        }
        try (LiveRun run = run(Andor.TWO_IN_BINARY_AND, "smoothgrad")) {
            ModelCopies copies = run.copies(8);
            assertEquals(maps, copies.maps(random(copies, 0), REQUEST));
            assertNotEquals(maps, copies.maps(random(copies, 0), MapRequest.of("other")));
        }
    }

    @Test
    void a_model_of_shuffled_labels_is_trained_once_and_kept_beside_the_others() throws Exception {
        ModelCopy shuffled = new ModelCopy.ShuffledLabels(0);
        List<Tensor> maps;
        try (LiveRun run = run(Andor.DOUBLE_GATE_XOR_AND + Andor.CNN, "gradient")) {
            maps = run.copies(8).maps(shuffled, REQUEST);
            assertTrue(distance(run.copies(8).maps(ModelCopy.trained(), REQUEST).get(0), maps.get(0)) > 0.1);
        }
        Path weights = kept();
        Object written = Files.getLastModifiedTime(weights);
        try (LiveRun run = run(Andor.DOUBLE_GATE_XOR_AND + Andor.CNN, "gradient")) {
            assertEquals(maps, run.copies(8).maps(shuffled, REQUEST));
            assertNotEquals(maps, run.copies(8).maps(new ModelCopy.ShuffledLabels(1), REQUEST));
        }
        assertEquals(written, Files.getLastModifiedTime(weights));
    }

    private Path kept() throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file ->
                            file.toString().contains("shuffled-labels-0-seed0") && file.endsWith("model.safetensors"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void no_sample_is_no_question() {
        try (LiveRun run = run(TextBox.SIMPLE_FR, "gradient")) {
            assertThrows(IllegalArgumentException.class, () -> run.copies(0));
        }
    }

    /** The Euclidean distance in parts of the first map's length. */
    private static double distance(Tensor one, Tensor other) {
        double squares = 0;
        double length = 0;
        for (int k = 0; k < one.size(); k++) {
            squares += Math.pow(one.get(k) - other.get(k), 2);
            length += Math.pow(one.get(k), 2);
        }
        return Math.sqrt(squares / length);
    }
}
