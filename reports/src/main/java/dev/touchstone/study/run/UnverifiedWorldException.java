package dev.touchstone.study.run;

/** The model of a world did not learn its rule: no method can be studied on it. The message holds the table of its verification. */
public final class UnverifiedWorldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param table what was learnt how well */
    public UnverifiedWorldException(String table, Throwable cause) {
        super(table, cause);
    }
}
