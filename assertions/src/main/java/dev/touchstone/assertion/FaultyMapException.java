package dev.touchstone.assertion;

/** Ends a measurement at the first faulty map. */
public final class FaultyMapException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FaultReport report;

    FaultyMapException(FaultReport report) {
        super(report.inWords());
        this.report = report;
    }

    /** Which map it was, and how many more. */
    public FaultReport report() {
        return report;
    }
}
