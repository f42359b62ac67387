package dev.touchstone.method;

/** A method returned something that is no attribution: null, closed, or of another shape, type or device than promised. */
public final class MalformedAttributionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param complaint what was wrong, completing "method ... returned" */
    public MalformedAttributionException(String methodId, String complaint) {
        super("method " + methodId + " returned " + complaint);
    }
}
