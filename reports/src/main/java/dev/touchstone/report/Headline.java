package dev.touchstone.report;

import dev.touchstone.engine.listener.RunRecord;

/** The first line of what a run threw. */
public final class Headline {

    private Headline() {}

    /** Without the class of an assertion error, which says nothing that the status does not; empty if the run threw nothing. */
    public static String of(RunRecord run) {
        return run.failure()
                .map(failure -> failure instanceof AssertionError ? failure.getMessage() : failure.toString())
                .flatMap(text -> text.lines().findFirst())
                .orElse("");
    }
}
