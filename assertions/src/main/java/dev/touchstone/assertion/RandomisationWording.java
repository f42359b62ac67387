package dev.touchstone.assertion;

/** The words in which randomisation tests differ. */
enum RandomisationWording {
    MPRT(
            "mprt",
            "changes its maps when the model loses what it learnt",
            "keeps its maps when the model loses what it learnt",
            "0: the parameters decide the map, 1: they are ignored",
            "random model",
            "random models",
            "before and after"),
    SMOOTH_MPRT(
            "smooth-mprt",
            "changes its smoothed maps when the model loses what it learnt",
            "keeps its smoothed maps when the model loses what it learnt",
            "0: the parameters decide the map, 1: they are ignored",
            "random model",
            "random models",
            "before and after"),
    EFFICIENT_MPRT(
            "efficient-mprt",
            "draws more complex maps when the model loses what it learnt",
            "draws maps as complex as before when the model loses what it learnt",
            "the median over inputs of the relative rise; 0: as complex as before",
            "random model",
            "random models",
            "before and after"),
    RANDOM_LOGIT(
            "random-logit",
            "changes its maps when another class is explained",
            "keeps its maps when another class is explained",
            "0: the class decides the map, 1: it is ignored",
            "run",
            "runs",
            "for both classes"),
    DATA_RANDOMISATION(
            "data-randomisation",
            "changes its maps when the model learns shuffled labels",
            "keeps its maps when the model learns shuffled labels",
            "0: the labels decide the map, 1: they are ignored",
            "model of shuffled labels",
            "models of shuffled labels",
            "before and after");

    private final String stem;
    private final String pass;
    private final String fail;
    private final String scale;
    private final String version;
    private final String versions;
    private final String unchanged;

    RandomisationWording(
            String stem, String pass, String fail, String scale, String version, String versions, String unchanged) {
        this.stem = stem;
        this.pass = pass;
        this.fail = fail;
        this.scale = scale;
        this.version = version;
        this.versions = versions;
        this.unchanged = unchanged;
    }

    /** The name of what is shown of a test, by what it shows. */
    String exhibit(String what) {
        return stem + "-" + what;
    }

    /** Completes the name of a method that passes. */
    String pass() {
        return pass;
    }

    /** Completes the name of a method that fails. */
    String fail() {
        return fail;
    }

    /** What the ends of the scale mean. */
    String scale() {
        return scale;
    }

    /** So many random versions. */
    String versions(int count) {
        return count + " " + (count == 1 ? version : versions);
    }

    /** What there may be more of, so that more can be decided. */
    String more() {
        return this == RANDOM_LOGIT ? "inputs" : "inputs or " + versions;
    }

    /** Between what bit-identical maps do not change. */
    String unchanged() {
        return unchanged;
    }
}
