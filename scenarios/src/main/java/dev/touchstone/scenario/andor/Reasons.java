package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.InputSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What proves the value of a formula for one assignment of its inputs. Exact for any formula, by looking at all assignments: a set of
 * inputs proves the value unless some assignment of the others gives another one.
 */
public final class Reasons {

    /** The most inputs of a formula; more have too many assignments to look at all of them. */
    public static final int MOST_INPUTS = 16;

    private final int inputs;
    /** Of the assignments by their bits, those with which the formula is true. */
    private final BitSet table;

    /**
     * @param inputs how many inputs there are; the formula may read fewer
     * @throws IllegalArgumentException if these are more than {@value #MOST_INPUTS}, or the formula names one that is not among them
     */
    public Reasons(Formula formula, int inputs) {
        if (inputs < 1 || inputs > MOST_INPUTS) {
            throw new IllegalArgumentException("a formula is looked through over 1 to %d inputs, but this one has %d"
                    .formatted(MOST_INPUTS, inputs));
        }
        if (!InputSet.range(0, inputs).containsAll(formula.inputs())) {
            throw new IllegalArgumentException(
                    "%s names inputs that are not among the first %d".formatted(formula, inputs));
        }
        this.inputs = inputs;
        this.table = new BitSet(1 << inputs);
        for (int assignment = 0; assignment < 1 << inputs; assignment++) {
            table.set(assignment, formula.value(new InputSet(assignment)));
        }
    }

    /** The formula's value. */
    public boolean value(InputSet trueInputs) {
        return table.get(trueInputs.bits());
    }

    /** The sets of inputs that prove the formula's value and of which no part does, the smaller first; then in ascending order of bits. */
    public List<InputSet> minimal(InputSet trueInputs) {
        BitSet insufficient = insufficient(trueInputs);
        List<InputSet> minimal = new ArrayList<>();
        for (int kept = 0; kept < 1 << inputs; kept++) {
            if (!insufficient.get(kept) && isMinimal(kept, insufficient)) {
                minimal.add(new InputSet(kept));
            }
        }
        minimal.sort(Comparator.comparingInt(InputSet::size).thenComparingInt(InputSet::bits));
        return minimal;
    }

    private boolean isMinimal(int kept, BitSet insufficient) {
        for (int input = 0; input < inputs; input++) {
            int bit = 1 << input;
            if ((kept & bit) != 0 && !insufficient.get(kept & ~bit)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The sets of inputs that leave the value open. A set is one of them if the inputs outside of it can be changed so that the value
     * is another: if some set of inputs whose change changes the value is a part of its complement. So the property is spread from those
     * sets to all that hold them, one input after the other, and read at the complement.
     */
    private BitSet insufficient(InputSet trueInputs) {
        boolean value = value(trueInputs);
        int sets = 1 << inputs;
        boolean[] open = new boolean[sets];
        for (int changed = 0; changed < sets; changed++) {
            open[changed] = table.get(trueInputs.bits() ^ changed) != value;
        }
        for (int bit = 1; bit < sets; bit <<= 1) {
            for (int changed = 0; changed < sets; changed++) {
                if ((changed & bit) != 0) {
                    open[changed] |= open[changed ^ bit];
                }
            }
        }
        BitSet insufficient = new BitSet(sets);
        for (int kept = 0; kept < sets; kept++) {
            insufficient.set(kept, open[sets - 1 ^ kept]);
        }
        return insufficient;
    }
}
