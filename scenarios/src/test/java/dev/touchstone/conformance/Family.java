package dev.touchstone.conformance;

import java.util.List;

/** Methods of one kind, and the names under which cases ask for them. */
@FunctionalInterface
interface Family {

    /**
     * What there is for a request; nothing if it asks for a method of another kind.
     *
     * @throws UnsupportedCaseException if the method is of this kind, and what is asked of it is not offered
     */
    List<Offer> offers(Request request);
}
