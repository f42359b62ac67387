package dev.touchstone.assertion;

import java.util.Comparator;
import java.util.stream.Stream;

/** What an assertion found, from the best to the worst; the verdict on several buckets is the worst of theirs. */
public enum Verdict {
    /** Every judged bucket clears the bound with its whole interval. */
    PASS,
    /** No bucket fails or is undecided, but in one a control is on the wrong side of the bound: nobody's failure. */
    CANNOT_DISCRIMINATE,
    /** No bucket fails, but one neither clears the bound nor misses it with all the samples that were allowed. */
    UNDECIDED,
    /** The test cannot speak of this method, as where two runs of it on one model do not agree; whoever asked for evidence did not get it. */
    INVALID,
    /** A judged bucket misses the bound with its whole interval, or a map is at fault. */
    FAIL;

    /** The worst of one or more. */
    static Verdict worst(Stream<Verdict> verdicts) {
        return verdicts.max(Comparator.naturalOrder()).orElseThrow();
    }
}
