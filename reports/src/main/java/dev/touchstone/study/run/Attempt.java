package dev.touchstone.study.run;

import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.layer.NoLayersException;
import dev.touchstone.study.run.FinishedCell.Outcome;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What became of computing a cell. A method that is broken must not take the study of the others with it.
 *
 * @param outcome how it ended
 * @param reason why there are no figures; empty if there are
 * @param result what was measured; empty if nothing was
 * @param seconds that it took
 */
public record Attempt<T>(Outcome outcome, String reason, Optional<T> result, double seconds) {

    /** Does the work, and catches what it throws. */
    public static <T> Attempt<T> at(Supplier<T> work, LongSupplier nanoTime) {
        long start = nanoTime.getAsLong();
        try {
            T result = work.get();
            return new Attempt<>(Outcome.MEASURED, "", Optional.of(result), seconds(start, nanoTime));
        } catch (RuntimeException e) {
            Outcome outcome = isRefusal(e) ? Outcome.REFUSED : Outcome.FAILED;
            String reason = outcome == Outcome.REFUSED ? e.getMessage() : e.toString();
            return new Attempt<>(outcome, reason, Optional.empty(), seconds(start, nanoTime));
        }
    }

    private static double seconds(long start, LongSupplier nanoTime) {
        return (nanoTime.getAsLong() - start) / 1e9;
    }

    /** Whether an error says that the method does not work with the network, rather than that it is broken. */
    private static boolean isRefusal(RuntimeException error) {
        return error instanceof UnsupportedLayerException || error instanceof NoLayersException;
    }
}
