package dev.touchstone.conformance;

/** A case asks for what this library does not offer, or what this test cannot read. Its message is the reason. */
final class UnsupportedCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedCaseException(String reason) {
        super(reason);
    }
}
