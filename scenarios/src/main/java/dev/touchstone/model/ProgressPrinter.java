package dev.touchstone.model;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** Shows how a training goes: one line that is rewritten on a terminal, and elsewhere a line every ten seconds. */
public final class ProgressPrinter implements TrainingProgress {

    private static final double SECONDS_BETWEEN_LINES = 10;
    private static final double SECONDS_BETWEEN_UPDATES = 0.5;

    private final PrintStream out;
    private final boolean terminal;
    private double nextAt;

    /** @param terminal whether a carriage return rewrites the line */
    public ProgressPrinter(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** On the standard output, as a terminal if the process has one. */
    public static ProgressPrinter standard() {
        return new ProgressPrinter(System.out, isTerminal(System.console()));
    }

    /** From Java 22 on a process without a terminal has a console too, which can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    @Override
    public void step(State state) {
        if (state.step() == 1) {
            nextAt = 0;
        }
        if (state.seconds() >= nextAt) {
            nextAt = state.seconds() + (terminal ? SECONDS_BETWEEN_UPDATES : SECONDS_BETWEEN_LINES);
            show(running(state), false);
        }
    }

    @Override
    public void finished(State state) {
        show(
                String.format(
                        Locale.ROOT,
                        "touchstone: trained %s in %.0f s on %,d samples",
                        state.model(),
                        state.seconds(),
                        state.samples()),
                true);
    }

    private static String running(State state) {
        return String.format(
                Locale.ROOT,
                "touchstone: training %s: %,d samples, worst bucket %.2f, %.0f s, at most %.0f s left in this cycle",
                state.model(),
                state.samples(),
                state.worstBucket(),
                state.seconds(),
                state.secondsLeft());
    }

    private void show(String line, boolean last) {
        if (terminal) {
            out.print("\r" + line + "   ");
            if (last) {
                out.println();
            }
            out.flush();
        } else {
            out.println(line);
        }
    }
}
