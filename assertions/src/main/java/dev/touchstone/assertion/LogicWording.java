package dev.touchstone.assertion;

/** The words in which the assertions on logical worlds differ; each completes the name of a method. */
enum LogicWording {
    BASELINE("keeps needed information above the baseline", "leaves needed information below the baseline"),
    CAPTURE("puts a minimal reason first", "does not put a minimal reason first"),
    DOUBLE_ASSIGNMENT("masks no samples of different classes alike", "masks samples of different classes alike"),
    ACCURACY("keeps what entails the label", "does not keep what entails the label"),
    COHERENCE("scores alike what means the same class", "does not score alike what means the same class"),
    INTERACTION("finds the pairs that interact", "does not find the pairs that interact");

    private final String pass;
    private final String fail;

    LogicWording(String pass, String fail) {
        this.pass = pass;
        this.fail = fail;
    }

    String claim(Verdict verdict) {
        return switch (verdict) {
            case PASS -> pass;
            case FAIL -> fail;
            case UNDECIDED, CANNOT_DISCRIMINATE, INVALID ->
                throw new IllegalArgumentException("nothing is said of the method where the verdict is " + verdict);
        };
    }
}
