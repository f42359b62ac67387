package dev.touchstone.engine.seeds;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.statistics.BettingInterval;
import dev.touchstone.statistics.Binomial;
import dev.touchstone.statistics.PassRateTest;
import dev.touchstone.statistics.PassRateTest.Outlook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The error rates that the documentation states are those of the code, exactly where they can be computed, else by simulation with fixed seeds. */
class VerdictsDocumentTest {

    private static final int SIMULATIONS = 400;

    @Test
    void counting_errs_as_often_as_is_said() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int[] rule : new int[][] {{5, 5}, {4, 5}, {9, 10}, {18, 20}, {27, 30}}) {
            StringBuilder row = new StringBuilder("| %d of %d |".formatted(rule[0], rule[1]));
            for (double good : new double[] {0.99, 0.95}) {
                row.append(percent(Binomial.atMost(rule[0] - 1, rule[1], good)));
            }
            for (double bad : new double[] {0.8, 0.7, 0.5}) {
                row.append(percent(Binomial.atLeast(rule[0], rule[1], bad)));
            }
            rows.add(row.toString());
        }
        assertEquals(rows, documented("| 5 of 5", "| 27 of 30"));
    }

    @Test
    void the_sequential_test_errs_as_often_as_is_said() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.addAll(outlooks(20, 0.5, 0.99));
        rows.addAll(outlooks(30, 0.8, 0.99));
        assertEquals(rows, documented("| 20, 0.5, 0.99", "| 30, 0.8, 0.99 | 0.30"));
    }

    private static List<String> outlooks(int count, double rate, double confidence) {
        PassRateTest test = PassRateTest.of(count, rate, 1 - confidence);
        List<String> rows = new ArrayList<>();
        for (double truth : new double[] {1, 0.95, 0.8, 0.5, 0.3}) {
            Outlook outlook = test.at(truth);
            rows.add(String.format(Locale.ROOT, "| %d, %s, %s | %.2f |", count, rate, confidence, truth)
                    + percent(outlook.above())
                    + percent(outlook.below())
                    + percent(outlook.open())
                    + String.format(Locale.ROOT, " %.1f |", outlook.trials()));
        }
        return rows;
    }

    @Test
    void simulated_methods_of_known_focus_are_judged_as_often_as_is_said() throws IOException {
        List<String> rows = new ArrayList<>();
        for (double mean : new double[] {0.30, 0.45, 0.50, 0.55, 0.70}) {
            Map<Verdict, Integer> verdicts = simulated(mean);
            rows.add(String.format(
                    Locale.ROOT,
                    "| %.2f | %d | %d | %d |",
                    mean,
                    verdicts.getOrDefault(Verdict.PASS, 0),
                    verdicts.getOrDefault(Verdict.FAIL, 0),
                    verdicts.getOrDefault(Verdict.UNDECIDED, 0)));
            if (mean <= 0.5) {
                assertThat(
                        Binomial.atLeast(verdicts.getOrDefault(Verdict.PASS, 0), SIMULATIONS, 0.001),
                        is(greaterThan(1e-3)));
            }
            if (mean >= 0.5) {
                assertThat(
                        Binomial.atLeast(verdicts.getOrDefault(Verdict.FAIL, 0), SIMULATIONS, 0.001),
                        is(greaterThan(1e-3)));
            }
        }
        assertEquals(rows, documented("| 0.30 |", "| 0.70 |"));
    }

    /** Samples are right or wrong as a whole, which spreads most; asked is more than 0.5. */
    private static Map<Verdict, Integer> simulated(double mean) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int seed = 0; seed < SIMULATIONS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] values = new double[800];
            Arrays.setAll(values, i -> random.nextDouble() < mean ? 1 : 0);
            Verdict verdict = Verdict.UNDECIDED;
            for (int count = 100; count <= 800 && verdict == Verdict.UNDECIDED; count *= 2) {
                verdict = Bound.above(0.5).verdict(BettingInterval.of(Arrays.copyOf(values, count), 0.001, 100));
            }
            verdicts.merge(verdict, 1, Integer::sum);
        }
        return verdicts;
    }

    /** The lines of the document from one that begins so to another. */
    private static List<String> documented(String first, String last) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "verdicts.md"));
        int from = 0;
        while (!lines.get(from).startsWith(first)) {
            from++;
        }
        int to = from;
        while (!lines.get(to).startsWith(last)) {
            to++;
        }
        return lines.subList(from, to + 1);
    }

    private static String percent(double chance) {
        double percent = 100 * chance;
        if (percent > 0 && percent < 0.001) {
            return " < 0.001 % |";
        }
        String text = percent == 0 || percent >= 10 ? "%.0f" : percent >= 0.995 ? "%.1f" : "%.2g";
        return " " + String.format(Locale.ROOT, text, percent) + " % |";
    }
}
