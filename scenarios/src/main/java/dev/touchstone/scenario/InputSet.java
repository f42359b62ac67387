package dev.touchstone.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A set of inputs of a logical world, by their positions.
 *
 * @param bits bit k is set if input k belongs to it
 */
public record InputSet(int bits) {

    /** The most inputs that a set can tell apart. */
    public static final int MOST = 31;

    /** The set without inputs. */
    public static final InputSet EMPTY = new InputSet(0);

    /** @throws IllegalArgumentException if a position is below 0 or not below {@value #MOST} */
    public static InputSet of(int... inputs) {
        return new InputSet(Arrays.stream(inputs).map(InputSet::bit).reduce(0, (a, b) -> a | b));
    }

    /** The inputs from one position up to, and without, another. */
    public static InputSet range(int from, int to) {
        return of(IntStream.range(from, to).toArray());
    }

    private static int bit(int input) {
        if (input < 0 || input >= MOST) {
            throw new IllegalArgumentException(
                    "inputs are numbered from 0 to %d, so there is no input %d".formatted(MOST - 1, input));
        }
        return 1 << input;
    }

    public boolean contains(int input) {
        return (bits & bit(input)) != 0;
    }

    /** Whether all inputs of the other set belong to this one. */
    public boolean containsAll(InputSet other) {
        return (other.bits & ~bits) == 0;
    }

    public InputSet union(InputSet other) {
        return new InputSet(bits | other.bits);
    }

    public InputSet intersection(InputSet other) {
        return new InputSet(bits & other.bits);
    }

    public InputSet without(InputSet other) {
        return new InputSet(bits & ~other.bits);
    }

    public int size() {
        return Integer.bitCount(bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** Its inputs, ascending. */
    public IntStream stream() {
        return IntStream.range(0, MOST).filter(this::contains);
    }

    /** Its inputs, ascending. */
    public List<Integer> inputs() {
        return stream().boxed().toList();
    }

    @Override
    public String toString() {
        return stream().mapToObj(Integer::toString).collect(Collectors.joining(", ", "{", "}"));
    }
}
