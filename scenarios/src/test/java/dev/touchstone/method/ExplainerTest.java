package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {

    private static final Scenario SCENARIO = TrainedModels.scenario(TextBox.SIMPLE_FR);
    private static final SeedSource SEEDS = SeedSource.of(3);
    private static final SampleBatch SAMPLES = SCENARIO.draw(SCENARIO.buckets().get(11), Split.HELD_OUT, 0, 500, SEEDS);

    private static TrainedModel model;

    @BeforeAll
    static void train() {
        model = TrainedModels.of(SCENARIO);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private interface Answer {
        NDArray to(NDArray inputs);
    }

    private static SaliencyMethod method(Answer answer, SignSemantics sign) {
        return new SaliencyMethod() {
            @Override
            public SignSemantics sign() {
                return sign;
            }

            @Override
            public String id() {
                return "stub";
            }

            @Override
            public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
                return answer.to(inputs);
            }
        };
    }

    private static String complaint(Answer answer) {
        return complaint(answer, SignSemantics.SIGNED);
    }

    private static String complaint(Answer answer, SignSemantics sign) {
        return assertThrows(MalformedAttributionException.class, () -> new Explainer(model, 500)
                        .explain(method(answer, sign), SAMPLES, SEEDS))
                .getMessage();
    }

    @Test
    void what_is_no_attribution_is_named() {
        assertThat(complaint(inputs -> null), is("method stub returned null"));
        assertThat(
                complaint(inputs -> inputs.sum(new int[] {1})),
                is("method stub returned maps of shape (500, 64, 64) for inputs of shape (500, 3, 64, 64); "
                        + "both must be the same"));
        assertThat(
                complaint(inputs -> inputs.toType(DataType.FLOAT64, false)),
                is("method stub returned maps of type float64; they must be float32"));
        assertThat(
                complaint(inputs -> inputs.sub(1), SignSemantics.MAGNITUDE),
                is("method stub returned values below 0, down to -1.0; the sign() of its maps is MAGNITUDE"));
    }

    @Test
    void the_predicted_class_is_explained() {
        long right = new Explainer(model)
                .explain(new Gradient(), SAMPLES, SEEDS).stream()
                        .filter(Explanation::correct)
                        .count();

        assertThat(right >= 495, is(true));
    }

    @Test
    void a_tuned_run_gives_the_maps_of_a_fixed_chunk_and_the_next_one_the_same_bits(@TempDir Path directory)
            throws IOException {
        List<Explanation> fixed = new Explainer(model, 64).explain(new Gradient(), SAMPLES, SEEDS);
        List<Explanation> tuned =
                new Explainer(model, new ChunkTuner(directory)).explain(new Gradient(), SAMPLES, SEEDS);
        List<Explanation> second =
                new Explainer(model, new ChunkTuner(directory)).explain(new Gradient(), SAMPLES, SEEDS);
        List<Explanation> third =
                new Explainer(model, new ChunkTuner(directory)).explain(new Gradient(), SAMPLES, SEEDS);

        assertThat(largestDifference(tuned, fixed), is(lessThan(1e-6)));
        assertThat(third, is(second));
        assertThat(
                Files.readAllLines(directory.resolve("chunks.txt")).get(1),
                matchesRegex("gradient \\{} on simple-cnn, cpu = (16|32|64|128)"));
    }

    private static double largestDifference(List<Explanation> some, List<Explanation> others) {
        double largest = 0;
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < some.get(i).map().size(); j++) {
                largest = Math.max(
                        largest,
                        Math.abs(some.get(i).map().get(j) - others.get(i).map().get(j)));
            }
        }
        return largest;
    }

    @Test
    void a_chunk_too_large_for_the_memory_is_halved() {
        List<Long> rows = new ArrayList<>();
        Answer answer = inputs -> {
            rows.add(inputs.getShape().get(0));
            if (inputs.getShape().get(0) > 200) {
                throw new EngineException("CUDA out of memory.");
            }
            return inputs.zerosLike();
        };

        int maps = new Explainer(model, 500)
                .explain(method(answer, SignSemantics.SIGNED), SAMPLES, SEEDS)
                .size();

        assertThat(maps, is(500));
        // The last call asks about a sample alone.
        assertThat(rows, is(List.of(500L, 250L, 125L, 125L, 125L, 125L, 1L)));
    }
}
