package dev.touchstone.engine.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeThreadsTest {

    private static final String PROPERTY = "ai.djl.pytorch.num_threads";

    @ParameterizedTest
    @CsvSource({"8,2,1,4", "8,3,1,2", "2,3,1,1", "8,1,4,2", "8,2,3,1", "8,2,4,1", "1,1,2,1", "2,2,1,1"})
    void cores_are_shared_among_forks_and_the_tests_in_them(int cores, int forks, int tests, int each) {
        assertEquals(each, new NativeThreads(cores, forks, tests).each());
    }

    @Test
    void no_more_threads_than_cores_unless_each_test_has_but_one() {
        for (int cores = 1; cores <= 16; cores++) {
            for (int forks = 1; forks <= 9; forks++) {
                for (int tests = 1; tests <= 9; tests++) {
                    int each = new NativeThreads(cores, forks, tests).each();
                    assertTrue(each <= 1 || each * forks * tests <= cores, cores + "/" + forks + "/" + tests);
                }
            }
        }
    }

    @Test
    void who_is_alone_takes_what_pytorch_takes() {
        assertEquals(Map.of(), settled(Map.of(), new Properties(), 0));
    }

    @Test
    void it_is_said_to_djl() {
        assertEquals(Map.of(PROPERTY, "3"), settled(Map.of(), new Properties(), 3));
    }

    @Test
    void what_the_user_has_said_stays() {
        assertEquals(Map.of(), settled(Map.of("OMP_NUM_THREADS", "8"), new Properties(), 3));
        Properties said = new Properties();
        said.setProperty(PROPERTY, "5");
        assertEquals(Map.of(PROPERTY, "5"), settled(Map.of(), said, 3));
    }

    private static Map<Object, Object> settled(Map<String, String> environment, Properties properties, int threads) {
        NativeThreads.settle(environment, properties, () -> threads);
        return Map.copyOf(properties);
    }
}
