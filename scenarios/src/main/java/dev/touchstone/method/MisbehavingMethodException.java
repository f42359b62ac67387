package dev.touchstone.method;

/**
 * A method did what would spoil its own maps or the work of others: it harmed the arrays or the model that it was handed, left gradients
 * switched on, or says another thing of a sample when it is asked again. Its message begins with "the saliency method" and its id.
 */
public final class MisbehavingMethodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param complaint what it did, completing "the saliency method ..." */
    public MisbehavingMethodException(String methodId, String complaint) {
        super("the saliency method '" + methodId + "' " + complaint);
    }
}
