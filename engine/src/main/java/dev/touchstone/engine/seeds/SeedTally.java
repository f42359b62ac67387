package dev.touchstone.engine.seeds;

import dev.touchstone.engine.listener.RunOutcome;
import java.util.List;

/**
 * The runs of a test so far, one a seed.
 *
 * @param outcomes in the order of the seeds
 * @param count how many there are to be at most
 */
record SeedTally(List<SeedOutcome> outcomes, int count) {

    SeedTally {
        outcomes = List.copyOf(outcomes);
    }

    int run() {
        return outcomes.size();
    }

    boolean isWhole() {
        return run() == count;
    }

    int passed() {
        return having(RunOutcome.PASSED).size();
    }

    /** Runs that said nothing of the method: it may have passed or not. */
    int aborted() {
        return having(RunOutcome.ABORTED).size();
    }

    List<SeedOutcome> having(RunOutcome outcome) {
        return outcomes.stream().filter(o -> o.outcome() == outcome).toList();
    }

    /** E.g. {@code 3 of 5 passed, 1 aborted}, and how many were not needed any more. */
    String inWords() {
        int aborted = aborted();
        int left = count - run();
        return passed() + " of " + run() + " passed" + (aborted == 0 ? "" : ", " + aborted + " aborted")
                + (left == 0 ? "" : ", " + left + " not needed");
    }
}
