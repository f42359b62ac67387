package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedSourceTest {

    private final SeedSource seeds = SeedSource.of(1);

    @Test
    void equal_paths_give_equal_streams() {
        long first = seeds.child("a").child("b", 3).random().nextLong();

        assertThat(SeedSource.of(1).child("a").child("b", 3).random().nextLong(), is(first));
    }

    @Test
    void the_streams_of_this_version_never_change() {
        assertThat(Long.toHexString(SeedSource.of(1).child("samples").seed()), is("8675f8b96ad07023"));
    }

    @Test
    void every_name_index_and_base_gives_another_stream() {
        Set<Long> distinct = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            distinct.add(seeds.child("x", i).seed());
            distinct.add(seeds.child("y", i).seed());
            distinct.add(SeedSource.of(i).seed());
        }

        assertThat(distinct.size(), is(3000));
    }

    @Test
    void drawing_from_one_stream_shifts_no_other() {
        long undisturbed = seeds.random("b").nextLong();

        seeds.random("a").nextLong();

        assertThat(seeds.random("b").nextLong(), is(undisturbed));
    }

    @Test
    void a_sample_has_the_same_stream_in_every_chunk() {
        long whole = seeds.startingAt(0).sample(70).seed();

        assertThat(seeds.startingAt(64).sample(6).seed(), is(whole));
        assertThat(seeds.startingAt(64).sample(7).seed(), is(not(whole)));
    }
}
