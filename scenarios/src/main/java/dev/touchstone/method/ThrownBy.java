package dev.touchstone.method;

/** A note on what a method threw, suppressed by it: whose it is and what was asked. It has no stack trace, for it is thrown nowhere. */
final class ThrownBy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ThrownBy(SaliencyMethod method, String explained) {
        super(
                "thrown by the saliency method '" + method.id() + "' while it explained " + explained,
                null,
                false,
                false);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
