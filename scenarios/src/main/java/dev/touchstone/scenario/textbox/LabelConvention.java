package dev.touchstone.scenario.textbox;

/** Which labels the conditional settings give. What decided, and so what a map must show, is the same under both. */
public enum LabelConvention {
    /** Table 1 of the TextBox paper: the default. */
    PAPER("paper-labels"),
    /**
     * The paper's released code and data: where the first test of CR1 or CR2 holds, or that of CR3 or CR4 fails, a box means label 0 and
     * its absence label 1. The other settings are labelled as in the paper.
     */
    RELEASED_CODE("released-labels");

    private final String id;

    LabelConvention(String id) {
        this.id = id;
    }

    /** Its part of a scenario's id. */
    public String id() {
        return id;
    }

    /** By the presence of a box, where a conditional setting asks for it. */
    Reasoning byPresence(TextBoxObject box) {
        return this == PAPER
                ? Reasoning.when(box).then(1).otherwise(0)
                : Reasoning.when(box).then(0).otherwise(1);
    }
}
