package dev.touchstone.engine.throughput;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how many tests a second one process runs on one and on two threads of PyTorch, and three at once that share the cores by
 * themselves. Each round measures all of them, so that what else the machine does meets all alike; the median over the rounds counts.
 */
public final class ForkThroughput {

    private static final int ROUNDS = 3;

    private ForkThroughput() {}

    /** @param threads what the user says; none to leave it to the engine */
    private enum Setup {
        ONE_FORK_ONE_THREAD(1, List.of("-Dai.djl.pytorch.num_threads=1")),
        ONE_FORK_TWO_THREADS(1, List.of("-Dai.djl.pytorch.num_threads=2")),
        THREE_FORKS(3, List.of());

        private final int forks;
        private final List<String> threads;

        Setup(int forks, List<String> threads) {
            this.forks = forks;
            this.threads = threads;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("touchstone-throughput");
        Map<Setup, List<Double>> measured = new TreeMap<>();
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < Setup.values().length; i++) {
                // In another order each time.
                Setup setup = Setup.values()[(i + round) % Setup.values().length];
                double rate = testsPerSecond(setup, directory);
                measured.computeIfAbsent(setup, any -> new ArrayList<>()).add(rate);
                System.out.printf(Locale.ROOT, "round %d  %-28s %6.2f tests/s%n", round + 1, setup, rate);
            }
            shares.add(last(measured, Setup.THREE_FORKS)
                    / Math.max(
                            last(measured, Setup.ONE_FORK_ONE_THREAD), last(measured, Setup.ONE_FORK_TWO_THREADS)));
        }
        measured.forEach((setup, rates) ->
                System.out.printf(Locale.ROOT, "median   %-28s %6.2f tests/s%n", setup, median(rates)));
        System.out.printf(
                Locale.ROOT,
                "three forks reach %.2f of the best single one in the median round, %s in each%n",
                median(shares),
                shares.stream().map(share -> String.format(Locale.ROOT, "%.2f", share)).toList());
    }

    private static double last(Map<Setup, List<Double>> measured, Setup setup) {
        List<Double> rates = measured.get(setup);
        return rates.get(rates.size() - 1);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double testsPerSecond(Setup setup, Path directory) throws IOException {
        List<Fork> forks = new ArrayList<>();
        try {
            for (int i = 0; i < setup.forks; i++) {
                forks.add(Fork.start(setup.threads, directory));
            }
            for (Fork fork : forks) {
                fork.await("READY");
            }
            long start = System.nanoTime();
            for (Fork fork : forks) {
                fork.go();
            }
            int tests = 0;
            for (Fork fork : forks) {
                tests += Integer.parseInt(fork.await("TESTS ").substring("TESTS ".length()));
            }
            return tests / ((System.nanoTime() - start) / 1e9);
        } finally {
            forks.forEach(fork -> fork.process.destroyForcibly());
        }
    }

    private record Fork(Process process, BufferedReader output) {

        static Fork start(List<String> options, Path directory) throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of(
                    "-Dai.djl.offline=true",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ThroughputFork.class.getName(),
                    directory.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Fork(process, process.inputReader());
        }

        String await(String prefix) throws IOException {
            String line = output.readLine();
            while (line != null && !line.startsWith(prefix)) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("a fork ended before it said " + prefix);
            }
            return line;
        }

        void go() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }
    }
}
