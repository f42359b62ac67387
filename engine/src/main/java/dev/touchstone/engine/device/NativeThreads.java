package dev.touchstone.engine.device;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.IntSupplier;

/**
 * On how many threads PyTorch computes a single operation: so many that all processes and tests which share the cores do not ask for more
 * than there are. Else they wait for each other within each operation, which costs a multiple of the time.
 *
 * @param cores of the machine, for this process
 * @param forks processes that share them, this one included
 * @param tests that run at once in each
 */
public record NativeThreads(int cores, int forks, int tests) {

    /** Read by DJL when it loads PyTorch. */
    static final String PROPERTY = "ai.djl.pytorch.num_threads";

    private static final String VARIABLE = "OMP_NUM_THREADS";

    /**
     * Says so to a PyTorch that is not loaded yet, unless the user has said something else or nobody shares the cores.
     *
     * @param forks that the user names; empty to count them
     * @param tests that run at once
     */
    public static void settle(OptionalInt forks, int tests) {
        settle(System.getenv(), System.getProperties(), () -> {
            int cores = Runtime.getRuntime().availableProcessors();
            return new NativeThreads(cores, forks.orElseGet(Forks::count), tests).each();
        });
    }

    static void settle(Map<String, String> environment, Properties properties, IntSupplier threads) {
        if (environment.containsKey(VARIABLE) || properties.containsKey(PROPERTY)) {
            return;
        }
        int each = threads.getAsInt();
        if (each > 0) {
            properties.setProperty(PROPERTY, Integer.toString(each));
        }
    }

    /** At least 1; 0 for as many as PyTorch takes by itself, which is right for one test in one process. */
    int each() {
        return forks == 1 && tests == 1 ? 0 : Math.max(1, cores / (forks * tests));
    }
}
