package dev.touchstone.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.engine.config.MapParameters;
import dev.touchstone.engine.config.ParallelSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.hierarchical.ForkJoinPoolHierarchicalTestExecutorService;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestExecutorService;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfiguration;
import org.junit.platform.engine.support.hierarchical.SameThreadHierarchicalTestExecutorService;

/** The factory of JUnit Platform 6.1 is played by one of the same shape. */
class ParallelExecutorsTest {

    private static final ParallelExecutionConfiguration TWO = ParallelSettings.from(new MapParameters(Map.of(
                    "touchstone.execution.parallel.enabled", "true",
                    "touchstone.execution.parallel.config.strategy", "fixed",
                    "touchstone.execution.parallel.config.fixed.parallelism", "2")))
            .orElseThrow();

    @Test
    void a_platform_with_a_worker_pool_is_asked_for_that() {
        Chosen chosen = assertInstanceOf(Chosen.class, ParallelExecutors.of(TWO, Factory.class.getName()));
        assertEquals(Factory.ParallelExecutorServiceType.WORKER_THREAD_POOL, chosen.type);
        assertEquals(TWO, chosen.configuration);
    }

    @Test
    void one_without_gives_its_fork_join_pool() {
        for (Class<?> none : new Class<?>[] {String.class, OtherTypes.class, OtherMethod.class}) {
            try (HierarchicalTestExecutorService made = ParallelExecutors.of(TWO, none.getName())) {
                assertInstanceOf(ForkJoinPoolHierarchicalTestExecutorService.class, made, none.getName());
            }
        }
    }

    @Test
    void a_pool_that_cannot_be_made_is_an_error() {
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> ParallelExecutors.of(TWO, Failing.class.getName()));
        assertEquals("the JUnit Platform made no threads for tests in parallel", thrown.getMessage());
    }

    static final class Chosen extends SameThreadHierarchicalTestExecutorService {
        private final Factory.ParallelExecutorServiceType type;
        private final ParallelExecutionConfiguration configuration;

        Chosen(Factory.ParallelExecutorServiceType type, ParallelExecutionConfiguration configuration) {
            this.type = type;
            this.configuration = configuration;
        }
    }

    public static final class Factory {
        public enum ParallelExecutorServiceType {
            FORK_JOIN_POOL,
            WORKER_THREAD_POOL
        }

        public static HierarchicalTestExecutorService create(
                ParallelExecutorServiceType type, ParallelExecutionConfiguration configuration) {
            return new Chosen(type, configuration);
        }
    }

    public static final class OtherTypes {
        public enum ParallelExecutorServiceType {
            FORK_JOIN_POOL
        }

        public static HierarchicalTestExecutorService create(
                ParallelExecutorServiceType type, ParallelExecutionConfiguration configuration) {
            throw new AssertionError("not asked");
        }
    }

    public static final class OtherMethod {
        public enum ParallelExecutorServiceType {
            WORKER_THREAD_POOL
        }
    }

    public static final class Failing {
        public enum ParallelExecutorServiceType {
            WORKER_THREAD_POOL
        }

        public static HierarchicalTestExecutorService create(
                ParallelExecutorServiceType type, ParallelExecutionConfiguration configuration) {
            throw new IllegalStateException("on purpose");
        }
    }
}
