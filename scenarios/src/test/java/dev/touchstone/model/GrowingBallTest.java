package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.AdversarialTraining;
import dev.touchstone.scenario.Bucket;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingBallTest {

    private static final List<Bucket> BUCKETS = List.of(new Bucket(1, "dark", 0), new Bucket(2, "bright", 1));

    private static GrowingBall ball(int growthSteps) {
        return new GrowingBall(new AdversarialTraining(0.5f, 0.1f, 10, growthSteps, 0.9));
    }

    private static void right(GrowingBall ball, int steps) {
        for (int i = 0; i < steps; i++) {
            ball.add(BUCKETS, new long[] {0, 1});
        }
    }

    /** The running accuracy of n right steps is 1 - 0.9^n: 0.891 after 21 and 0.902 after 22. */
    @Test
    void it_begins_once_the_network_has_learnt_and_grows_by_equal_parts() {
        GrowingBall ball = ball(4);
        right(ball, 21);
        assertThat(ball.hasBegun(), is(false));
        assertThat(ball.epsilon(), is(0f));

        right(ball, 1);
        assertThat(ball.hasBegun(), is(true));
        assertThat(ball.epsilon(), is(0.125f));

        right(ball, 3);
        assertThat(ball.isWhole(), is(true));
        assertThat(ball.epsilon(), is(0.5f));

        right(ball, 1);
        assertThat(ball.epsilon(), is(0.5f));
    }

    @Test
    void it_waits_where_the_network_does_not_cope() {
        GrowingBall ball = ball(4);
        right(ball, 22);

        ball.add(BUCKETS, new long[] {1, 1});
        ball.add(BUCKETS, new long[] {0, 0});

        assertThat(ball.epsilon(), is(0.125f));
        assertThat(ball.isWhole(), is(false));
    }

    @Test
    void without_growth_it_has_its_size_at_once() {
        assertThat(ball(0).hasBegun(), is(true));
        assertThat(ball(0).isWhole(), is(true));
        assertThat(ball(0).epsilon(), is(0.5f));
    }
}
