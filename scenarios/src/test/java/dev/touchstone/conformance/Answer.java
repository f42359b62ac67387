package dev.touchstone.conformance;

/** What an offer gives for a request. */
record Answer(Request request, Offer offer, Numbers values) {

    /** The method as the case names it, with the offer's variant. */
    String name() {
        return offer.variant().isEmpty() ? request.method() : request.method() + " (" + offer.variant() + ")";
    }
}
