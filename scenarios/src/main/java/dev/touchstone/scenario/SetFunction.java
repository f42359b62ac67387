package dev.touchstone.scenario;

/** A number v(T) for each set T of a few inputs: a game whose players are the inputs. Immutable, in double precision. */
public final class SetFunction {

    /** The most inputs; more have too many sets. */
    public static final int MOST_INPUTS = 16;

    private final int inputs;
    private final double[] values;

    private SetFunction(int inputs, double[] values) {
        this.inputs = inputs;
        this.values = values;
    }

    /**
     * @param values v by the bits of T, of all {@code 2^inputs} sets; copied
     * @throws IllegalArgumentException if there are more than {@value #MOST_INPUTS} inputs, or not one number for each set
     */
    public static SetFunction of(int inputs, double... values) {
        if (inputs < 1 || inputs > MOST_INPUTS || values.length != 1 << inputs) {
            throw new IllegalArgumentException(
                    "a set function has a number for each of the 2^n sets of 1 to %d inputs, not %d for %d inputs"
                            .formatted(MOST_INPUTS, values.length, inputs));
        }
        return new SetFunction(inputs, values.clone());
    }

    public int inputs() {
        return inputs;
    }

    public double value(InputSet set) {
        return values[set.bits()];
    }

    /**
     * What each set adds beyond its parts: {@code m(T) = sum over S in T of (-1)^(|T| - |S|) v(S)}, so that v(T) is the sum of m over the
     * parts of T (the Moebius transform; Harsanyi's dividends). The sum is taken over one input after the other.
     */
    public SetFunction dividends() {
        double[] dividends = values.clone();
        for (int bit = 1; bit < dividends.length; bit <<= 1) {
            for (int set = 0; set < dividends.length; set++) {
                if ((set & bit) != 0) {
                    dividends[set] -= dividends[set ^ bit];
                }
            }
        }
        return new SetFunction(inputs, dividends);
    }
}
