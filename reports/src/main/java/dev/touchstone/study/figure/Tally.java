package dev.touchstone.study.figure;

import dev.touchstone.study.figure.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** For which methods something is so, and for which not. Methods without the numbers are in neither. */
public final class Tally {

    private static final int FEW = 4;

    private final List<String> yes = new ArrayList<>();
    private final List<String> no = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    /** Counts a method. @param numbers what decided, shown with it if it is one of the fewer */
    public void add(boolean holds, String method, String numbers) {
        (holds ? yes : no).add(method + " " + numbers);
    }

    /** Says of a method how many of its buckets are undefined, and were left out. */
    void leaveOut(String method, Pool... pools) {
        int undefined =
                Stream.of(pools).mapToInt(pool -> pool.undefined().size()).sum();
        if (undefined > 0) {
            gaps.add(method + " (" + undefined + ")");
        }
    }

    /** Held if it is so for more than half of the methods that have numbers. */
    public Outcome most() {
        return size() == 0 ? Outcome.NOT_MEASURED : Outcome.of(yes.size() > no.size());
    }

    /** Held if it is so for all that have numbers. */
    public Outcome all() {
        return size() == 0 ? Outcome.NOT_MEASURED : Outcome.of(no.isEmpty());
    }

    /** Held if it is so for none that has numbers. */
    public Outcome none() {
        return size() == 0 ? Outcome.NOT_MEASURED : Outcome.of(yes.isEmpty());
    }

    /** Held if it is so for one or more that have numbers. */
    public Outcome some() {
        return size() == 0 ? Outcome.NOT_MEASURED : Outcome.of(!yes.isEmpty());
    }

    /** How many, which ones are the fewer, and what was left out. */
    public String text() {
        return gaps.isEmpty() ? count() : count() + "; undefined buckets left out: " + String.join(", ", gaps);
    }

    private String count() {
        if (size() == 0) {
            return "no method has the rows for it";
        }
        boolean few = size() <= FEW;
        String with = yes.isEmpty() || !few && yes.size() >= no.size() ? "" : ": " + String.join(", ", yes);
        String without = no.isEmpty() || !few && no.size() > yes.size() ? "" : "; not: " + String.join(", ", no);
        return yes.size() + " of " + size() + " methods" + with + without;
    }

    private int size() {
        return yes.size() + no.size();
    }
}
