package dev.touchstone.engine;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.platform.engine.support.hierarchical.ForkJoinPoolHierarchicalTestExecutorService;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestExecutorService;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfiguration;

/**
 * The threads of tests in parallel: from JUnit Platform 6.1 on those of its worker pool, which runs no second test on a thread whose first
 * one waits; before that those of its fork-join pool.
 */
final class ParallelExecutors {

    /** Known from 6.1 on, so by its name. */
    private static final String FACTORY =
            "org.junit.platform.engine.support.hierarchical.ParallelHierarchicalTestExecutorServiceFactory";

    private ParallelExecutors() {}

    static HierarchicalTestExecutorService of(ParallelExecutionConfiguration configuration) {
        return of(configuration, FACTORY);
    }

    static HierarchicalTestExecutorService of(ParallelExecutionConfiguration configuration, String factory) {
        ClassLoader loader = HierarchicalTestEngine.class.getClassLoader();
        try {
            Class<?> type = Class.forName(factory + "$ParallelExecutorServiceType", true, loader);
            Method create = Class.forName(factory, true, loader)
                    .getMethod("create", type, ParallelExecutionConfiguration.class);
            return (HierarchicalTestExecutorService) create.invoke(null, workers(type), configuration);
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            return new ForkJoinPoolHierarchicalTestExecutorService(configuration);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JUnit Platform made no threads for tests in parallel", e);
        }
    }

    private static Object workers(Class<?> type) throws NoSuchMethodException {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals("WORKER_THREAD_POOL"))
                .findFirst()
                .orElseThrow(NoSuchMethodException::new);
    }
}
