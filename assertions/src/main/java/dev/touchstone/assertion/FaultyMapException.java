package dev.touchstone.assertion;

/** Ends a judgement at the first faulty map. */
final class FaultyMapException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FaultReport report;

    FaultyMapException(FaultReport report) {
        super(report.detail());
        this.report = report;
    }

    FaultReport report() {
        return report;
    }
}
