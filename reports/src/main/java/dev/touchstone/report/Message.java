package dev.touchstone.report;

import dev.touchstone.engine.listener.RunRecord;

/** What a run threw, in words. Long ones are cut, which is said. */
public final class Message {

    /** The most characters of a message that reports hold. */
    public static final int LONGEST = 12_000;

    private Message() {}

    /** The whole text, without the class of an assertion error, which says nothing that the status does not; empty if the run threw nothing. */
    public static String of(RunRecord run) {
        return run.failure()
                .map(failure -> failure instanceof AssertionError && failure.getMessage() != null
                        ? failure.getMessage()
                        : failure.toString())
                .map(text -> capped(text, LONGEST))
                .orElse("");
    }

    /** The first line of a message. */
    public static String headline(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** The first characters of a text that is longer than these, with how many more there were; no pair of surrogates is cut. */
    public static String capped(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "… (%d more characters)".formatted(text.length() - end);
    }
}
