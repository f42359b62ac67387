package dev.touchstone.method;

/**
 * A method does not work with inputs of this kind, such as an image method with symbols: a refusal, no defect. Methods throw it from
 * {@link SaliencyMethod#attribute}; in a gate the test is skipped with its message.
 */
public final class UnsupportedInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param message the method, what it needs and what it was given */
    public UnsupportedInputException(String message) {
        super(message);
    }
}
