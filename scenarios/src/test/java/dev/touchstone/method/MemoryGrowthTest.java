package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class MemoryGrowthTest {

    private static final long MB = 1L << 20;

    /** In MB. */
    private static MemoryReading reading(long resident, long used, long committed) {
        return new MemoryReading(resident * MB, used * MB, committed * MB);
    }

    /** The calls after which something is said first, and what. */
    private static String said(int calls, IntFunction<MemoryReading> readings) {
        MemoryGrowth growth = new MemoryGrowth();
        for (int call = 0; call < calls; call++) {
            Optional<String> told = growth.add(readings.apply(call));
            if (told.isPresent()) {
                return call + " " + told.get().replaceAll(":.*", "");
            }
        }
        return "nothing";
    }

    @Test
    void steady_growth_beyond_doubt_is_told_with_its_rate() {
        assertThat(
                said(100, call -> reading(500 + 30 * call, 100, 100)),
                is("9 leaks native memory, about 30 MB with each of 9 calls"));
    }

    @Test
    void what_java_has_not_touched_yet_is_no_leak() {
        assertThat(said(100, call -> reading(300 + 3 * call, 100 + 3 * call, 400)), is("nothing"));
        assertThat(
                said(100, call -> reading(300 + 30 * call, 100, 400)),
                is("19 leaks native memory, about 30 MB with each of 19 calls"));
    }

    @Test
    void a_heap_that_grows_is_no_leak() {
        assertThat(said(100, call -> reading(300 + 30 * call, 100, 100 + 30 * call)), is("nothing"));
    }

    @Test
    void a_few_large_steps_are_no_leak() {
        assertThat(said(7, call -> reading(300 + 300 * call, 100, 100)), is("nothing"));
        assertThat(said(100, call -> reading(300 + 300 * (call / 10), 100, 100)), is("nothing"));
    }
}
