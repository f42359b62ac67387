package dev.touchstone.randomisation.meta;

import java.util.List;
import java.util.stream.Stream;

/**
 * A method that is known through and through.
 *
 * @param id its id in the catalog
 * @param expectation what a randomisation test must say of it
 */
public record KnownMethod(String id, Expectation expectation) {

    private static final List<String> SENSITIVE =
            List.of("gradient", "saliency", "smoothgrad", "integrated-gradients", "lrp-epsilon");

    /**
     * Those that every test is tried on.
     *
     * @param blind control methods that ignore the model and show the input, such as {@code edge} and {@code input}
     */
    public static List<KnownMethod> all(List<String> blind) {
        return Stream.of(
                        those(SENSITIVE, Expectation.PASSES),
                        those(blind, Expectation.FAILS),
                        those(List.of("constant"), Expectation.FAILS),
                        those(List.of("random"), Expectation.PROVES_NOTHING))
                .flatMap(List::stream)
                .toList();
    }

    private static List<KnownMethod> those(List<String> ids, Expectation expectation) {
        return ids.stream().map(id -> new KnownMethod(id, expectation)).toList();
    }
}
