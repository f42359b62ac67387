package dev.touchstone.report.picture;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of an attempt to draw. A picture that fails never stands in the way of the failure that it was to show.
 *
 * @param result what was drawn
 * @param note why nothing was drawn, e.g. {@code picture failed: java.lang.IndexOutOfBoundsException: Index 9 ...}; empty if something was
 */
public record Drawing<T>(Optional<T> result, String note) {

    public static <T> Drawing<T> attempt(Supplier<T> artist) {
        try {
            return new Drawing<>(Optional.of(artist.get()), "");
        } catch (NotAPictureException e) {
            return new Drawing<>(Optional.empty(), "no picture: " + e.getMessage());
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Java's desktop classes answer a machine that they do not like with errors, not with exceptions.
            return new Drawing<>(Optional.empty(), "picture failed: " + e);
        }
    }

    /** What becomes of it in a second step, unless the first failed. */
    public <R> Drawing<R> then(Function<T, R> next) {
        return result.map(drawn -> attempt(() -> next.apply(drawn)))
                .orElseGet(() -> new Drawing<>(Optional.empty(), note));
    }
}
