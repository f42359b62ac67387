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
     * Control methods that ignore the model and show the input: its edges and itself of images, itself of symbols, which have no edges.
     *
     * @param inputShape of one input
     */
    public static List<String> blind(int... inputShape) {
        boolean image = inputShape.length == 3 && inputShape[1] > 1 && inputShape[2] > 1;
        return image ? List.of("edge", "input") : List.of("input");
    }

    /** Those that every test is tried on, on inputs of this shape. */
    public static List<KnownMethod> all(int... inputShape) {
        return Stream.of(
                        those(SENSITIVE, Expectation.PASSES),
                        those(blind(inputShape), Expectation.FAILS),
                        those(List.of("constant"), Expectation.FAILS),
                        those(List.of("random"), Expectation.PROVES_NOTHING))
                .flatMap(List::stream)
                .toList();
    }

    private static List<KnownMethod> those(List<String> ids, Expectation expectation) {
        return ids.stream().map(id -> new KnownMethod(id, expectation)).toList();
    }

    /** Whether it is mixed with what ignores the model: what ignores it itself gains nothing by that. */
    public boolean isMixed() {
        return expectation == Expectation.PASSES;
    }
}
