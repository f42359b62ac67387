package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.StopSignal;
import dev.touchstone.model.StoppedException;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StoppedExplainerTest {

    private static final Scenario SCENARIO = TrainedModels.scenario(TextBox.SIMPLE_FR);
    private static final SeedSource SEEDS = SeedSource.of(3);

    private final SampleBatch samples = SCENARIO.draw(SCENARIO.buckets().get(11), Split.HELD_OUT, 0, 10, SEEDS);
    private final AtomicInteger asked = new AtomicInteger();

    private StopSignal atQuestion(int number) {
        return () -> {
            if (asked.incrementAndGet() == number) {
                throw new StoppedException("on purpose");
            }
        };
    }

    @Test
    void it_asks_before_each_chunk_and_ends_when_it_is_told_to() {
        try (TrainedModel model = TrainedModels.of(SCENARIO)) {
            Explainer explainer = new Explainer(model, 4);
            TargetedBatch batch = explainer.target(samples);
            assertThrows(
                    StoppedException.class, () -> explainer.until(atQuestion(3)).explain(new Gradient(), batch, SEEDS));
            assertThat(asked.get(), is(3));
            assertThat(
                    explainer
                            .until(atQuestion(9))
                            .explain(new Gradient(), batch, SEEDS)
                            .size(),
                    is(10));
            assertThat(asked.get(), is(6));
        }
    }

    @Test
    void it_asks_before_it_predicts() {
        try (TrainedModel model = TrainedModels.of(SCENARIO)) {
            Explainer explainer = new Explainer(model, 4).until(atQuestion(1));
            assertThrows(StoppedException.class, () -> explainer.target(samples));
        }
    }
}
