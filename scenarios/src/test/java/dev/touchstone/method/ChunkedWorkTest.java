package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.engine.EngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunkedWorkTest {

    private static final EngineException FULL =
            new EngineException("CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 139.00 GiB total capacity)");

    private final List<Integer> chunks = new ArrayList<>();

    private List<Integer> run(ChunkPlan plan, int samples, int fits, RuntimeException otherwise) {
        AtomicLong clock = new AtomicLong();
        return new ChunkedWork(plan, () -> clock.getAndAdd(5)).run(samples, (from, count) -> {
            chunks.add(count);
            if (count > fits) {
                throw otherwise;
            }
            return IntStream.range(from, from + count).boxed().toList();
        });
    }

    private static List<Integer> upTo(int samples) {
        return IntStream.range(0, samples).boxed().toList();
    }

    @Test
    void all_samples_come_in_their_order() {
        assertThat(run(new FixedChunk(4), 10, 4, FULL), is(upTo(10)));
        assertThat(chunks, is(List.of(4, 4, 2)));
    }

    @Test
    void a_chunk_that_does_not_fit_is_halved_until_it_does() {
        assertThat(run(new FixedChunk(8), 10, 2, FULL), is(upTo(10)));
        assertThat(chunks, is(List.of(8, 4, 2, 2, 2, 2, 2)));
    }

    @Test
    void a_single_sample_that_does_not_fit_is_an_error() {
        assertThat(
                assertThrows(EngineException.class, () -> run(new FixedChunk(4), 10, 0, FULL)), is(sameInstance(FULL)));
        assertThat(chunks, is(List.of(4, 2, 1)));
    }

    @Test
    void another_error_is_thrown_on_at_once() {
        EngineException other = new EngineException("mat1 and mat2 shapes cannot be multiplied");

        assertThrows(EngineException.class, () -> run(new FixedChunk(4), 10, 0, other));
        assertThat(chunks, is(List.of(4)));
    }

    @Test
    void a_search_goes_on_below_what_did_not_fit() {
        List<Integer> kept = new ArrayList<>();
        ChunkPlan search = new ChunkSearch(OptionalInt.empty(), kept::add);

        assertThat(run(search, 300, 50, FULL), is(upTo(300)));
        assertThat(chunks, is(List.of(16, 16, 32, 32, 64, 32, 32, 32, 32, 32, 32, 12)));
        assertThat(kept, is(List.of(32)));
    }
}
