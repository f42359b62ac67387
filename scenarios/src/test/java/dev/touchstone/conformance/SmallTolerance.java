package dev.touchstone.conformance;

import com.google.gson.JsonObject;
import java.util.Arrays;

/** A small case's own measure of error and bound, and the least bound that the number type allows. */
record SmallTolerance(boolean sum, double bound) {

    private static final double FLOAT64 = 1e-12;

    /**
     * The case's bound, widened to what the number type can hold.
     *
     * @throws UnsupportedCaseException if the case measures otherwise
     */
    static SmallTolerance of(JsonObject json, Numbers expected, Offer offer, boolean doubles) {
        String mode = json.get("mode").getAsString();
        double least = (doubles ? FLOAT64 : offer.precision().tolerance()) * expected.largest();
        double bound =
                switch (mode) {
                    case "sum", "max" ->
                        offer.sampling() && json.has("sampling_value")
                                ? json.get("sampling_value").getAsDouble()
                                : json.get("value").getAsDouble();
                    // As suggested beside it: the relative bound would leave values near 0 no room for rounding.
                    case "relative" -> 1e-5 * expected.largest();
                    default -> throw new UnsupportedCaseException("errors measured as " + mode + " are not read here");
                };
        return new SmallTolerance(mode.equals("sum"), Math.max(bound, least));
    }

    Errors errors(Numbers actual, Numbers expected) {
        if (actual.values().length != expected.values().length) {
            throw new IllegalStateException("expected is a map of shape " + Arrays.toString(expected.shape())
                    + ", and the method gives " + Arrays.toString(actual.shape()));
        }
        Errors errors = new Errors();
        double total = 0;
        for (int i = 0; i < expected.values().length; i++) {
            double difference = actual.values()[i] - expected.values()[i];
            total += Math.abs(difference);
            errors.add(sum ? 0 : difference, "value " + i);
        }
        errors.add(sum ? total : 0, "the sum of errors");
        return errors;
    }
}
