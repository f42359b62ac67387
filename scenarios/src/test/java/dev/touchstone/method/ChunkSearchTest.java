package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class ChunkSearchTest {

    private final List<Integer> kept = new ArrayList<>();
    private final ChunkSearch search = new ChunkSearch(OptionalInt.empty(), kept::add);

    /** One piece of work. @param nanos what a map costs in a chunk of this size */
    private static List<Integer> work(ChunkPlan plan, int samples, IntToLongFunction nanos) {
        List<Integer> chunks = new ArrayList<>();
        for (int left = samples; left > 0; left -= chunks.get(chunks.size() - 1)) {
            int chunk = plan.next(left);
            chunks.add(chunk);
            plan.took(chunk, chunk * nanos.applyAsLong(chunk));
        }
        plan.rest();
        return chunks;
    }

    private static long fastestAt64(int chunk) {
        return 100 + Math.abs(64 - chunk);
    }

    @Test
    void every_size_is_tried_twice_and_the_fastest_taken() {
        assertThat(
                work(search, 2 * (16 + 32 + 64 + 128 + 256) + 130, ChunkSearchTest::fastestAt64),
                is(List.of(16, 16, 32, 32, 64, 64, 128, 128, 256, 256, 64, 64, 2)));
        assertThat(kept, is(List.of(64)));
    }

    @Test
    void sizes_that_the_work_does_not_fill_wait_for_the_next() {
        assertThat(work(search, 100, ChunkSearchTest::fastestAt64), is(List.of(16, 16, 32, 32, 4)));
        assertThat(work(search, 100, ChunkSearchTest::fastestAt64), is(List.of(64, 32, 4)));
        assertThat(work(search, 100, ChunkSearchTest::fastestAt64), is(List.of(64, 36)));
        assertThat(work(search, 100, ChunkSearchTest::fastestAt64), is(List.of(64, 36)));
        assertThat(kept, is(List.of(32, 64)));
    }

    @Test
    void nothing_is_kept_before_two_sizes_are_compared() {
        work(search, 20, ChunkSearchTest::fastestAt64);
        work(search, 20, ChunkSearchTest::fastestAt64);

        assertThat(kept, is(empty()));
    }

    @Test
    void a_slow_first_call_does_not_count_against_a_size() {
        assertThat(search.next(100), is(16));
        search.took(16, 16 * 1_000_000);
        search.took(16, 16 * 10);
        search.took(32, 32 * 20);
        search.took(32, 32 * 20);
        search.rest();

        assertThat(kept, is(List.of(16)));
    }

    @Test
    void what_an_earlier_run_found_is_used_from_the_first_map_on() {
        ChunkSearch known = new ChunkSearch(OptionalInt.of(128), kept::add);

        assertThat(work(known, 300, ChunkSearchTest::fastestAt64), is(List.of(128, 128, 44)));
        assertThat(kept, is(empty()));
    }

    @Test
    void a_size_that_was_too_large_is_the_end_of_the_search() {
        work(search, 100, chunk -> 1000 - chunk);
        assertThat(search.next(500), is(64));
        search.wasTooLarge(64);

        assertThat(work(search, 500, chunk -> 1000 - chunk), everyItem(is(lessThan(33))));
        assertThat(kept, is(List.of(32)));
    }

    @Test
    void below_the_smallest_size_halves_are_kept() {
        search.wasTooLarge(16);
        assertThat(work(search, 20, chunk -> 1), is(List.of(8, 8, 4)));
        search.wasTooLarge(8);

        assertThat(work(search, 9, chunk -> 1), is(List.of(4, 4, 1)));
        assertThat(kept, is(List.of(8, 4)));
    }

    @Test
    void a_known_size_that_no_longer_fits_is_halved_and_kept() {
        ChunkSearch known = new ChunkSearch(OptionalInt.of(128), kept::add);
        known.wasTooLarge(128);

        assertThat(known.next(300), is(64));
        assertThat(kept, is(List.of(64)));
    }
}
