package dev.touchstone.model.layer;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.engine.Engine;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GradientLaneTest {

    private static final String COLLECTOR =
            "opened a gradient collector and did not close it; open it in try-with-resources";

    private final GradientState state = GradientState.ofEngine();
    private final List<String> harms = new ArrayList<>();

    private <T> T guard(Supplier<T> work) {
        return GradientLane.guard(work, harms::add);
    }

    @Test
    void a_collector_that_is_left_open_is_told_and_taken_away() {
        assertThat(guard(() -> Engine.getInstance().newGradientCollector() != null), is(true));
        assertThat(harms, is(List.of(COLLECTOR)));
        assertThat(state.isCollecting(), is(false));
        assertDoesNotThrow(() -> Engine.getInstance().newGradientCollector().close());
    }

    @Test
    void a_thread_records_afterwards_if_it_did_before() throws InterruptedException {
        for (boolean before : List.of(true, false)) {
            List<Boolean> after = new ArrayList<>();
            Thread thread = new Thread(() -> {
                state.record(before);
                guard(() -> {
                    state.record(true);
                    return 1;
                });
                after.add(state.isRecording());
            });
            thread.start();
            thread.join();
            assertThat(after, is(List.of(before)));
        }
        assertThat(
                harms,
                is(List.of(
                        "switched on the recording of gradients in its thread and left it on",
                        "switched on the recording of gradients in its thread and left it on")));
    }

    @Test
    void work_that_throws_is_told_of_too() {
        assertThrows(
                IllegalStateException.class,
                () -> guard(() -> {
                    Engine.getInstance().newGradientCollector();
                    throw new IllegalStateException("on purpose");
                }));
        assertThat(harms, is(List.of(COLLECTOR)));
    }

    @Test
    void work_that_closes_what_it_opens_or_takes_the_lane_is_fine() {
        guard(() -> {
            try (GradientCollector own = Engine.getInstance().newGradientCollector()) {
                assertThat(own != null, is(true));
            }
            GradientLane.run(collector -> {});
            return 1;
        });
        assertThat(harms, is(List.of()));
    }

    @Test
    void a_collector_that_another_thread_lost_is_in_nobodys_way() throws InterruptedException {
        Thread thread = new Thread(() -> Engine.getInstance().newGradientCollector());
        thread.start();
        thread.join();
        boolean[] ran = new boolean[1];
        GradientLane.run(collector -> ran[0] = true);
        assertThat(ran[0], is(true));
        assertThat(state.isCollecting(), is(false));
    }
}
