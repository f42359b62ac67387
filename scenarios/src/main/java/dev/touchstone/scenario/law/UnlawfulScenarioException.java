package dev.touchstone.scenario.law;

/** A scenario by which no method may be judged: its message lists every broken law, where it is broken, and what to do. */
public final class UnlawfulScenarioException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnlawfulScenarioException(LawReport report) {
        super(report.complaint());
    }

    /** The message without the class name: it says what it is by itself. */
    @Override
    public String toString() {
        return getMessage();
    }
}
