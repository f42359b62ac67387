package dev.touchstone.study.figure;

import dev.touchstone.study.published.PublishedValue;
import dev.touchstone.study.published.Statistic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why a number of ours differs from the published one. Letters are differences of the measure, which the like-for-like variant does not
 * have; numbers are differences of method, model and data, which stay.
 */
enum Difference {
    BLUR(
            "a",
            "The released code blurs the map by a 7 x 7 box and stretches it from its least to its greatest value before it measures; the "
                    + "paper's definition, and our default, take the map as it is. Blurring carries mass out of every object.",
            value -> true),
    LAYOUT(
            "b",
            "The released code takes for the letter its layout box, with four blank rows above and with margins; our default is the least "
                    + "box that holds the ink.",
            value -> true),
    TEN_BINS(
            "c",
            "The released code looks for the top pixels by a histogram of ten bins. On a map with few pixels above zero it takes the whole "
                    + "image: 285 / 4096 = 0.0696 for a perfect map of an A. Ours are exactly the top pixels above zero.",
            value -> isOverlap(value)),
    MEAN_OF_OVERLAPS(
            "d",
            "The released code averages the overlap with each object alone, which cannot exceed 0.5 for two objects apart. Ours is the "
                    + "overlap with their union.",
            value -> isOverlap(value) && !value.settings().startsWith("simple")),
    BOX2_CEILING(
            "e",
            "Under the blur a lone Box2 cannot have more than 16/49 = 0.3265 of the map's mass (CR1 and CR4, buckets 4 to 6), whatever "
                    + "the method does.",
            value -> isPrimaryLevel(value) && holdsLoneBox2(value)),
    COLOUR_MAP(
            "1",
            "The released code measures a picture of the map, drawn with a diverging colour map: signs are lost and magnitudes "
                    + "compressed. Ours is the map's own absolute sum over channels.",
            on("DT", "I*G", "IG", "LRP-z", "LRP-eps", "LRP-A", "LRP-B", "DL-RC", "DL-R", "Random", "Edge")),
    BACKGROUND_LEVEL(
            "2",
            "In the released code the map is shifted so that zero lies above its least value; all of the background then carries mass.",
            on("DCN", "GBP", "D-SHAP", "Edge")),
    BATCH_CLIP(
            "3",
            "The released code clips the map to percentiles over all images of the bucket, so that an image's map depends on the others.",
            on("DCN", "GBP")),
    OVERLAPPING_OBJECTS(
            "4",
            "In the released data the letter overlaps Box1 or Box2 in 6 to 13 % of the images that hold both; here objects lie apart.",
            value -> true),
    RAW_OUTPUTS(
            "5",
            "There the loss takes unbounded outputs for probabilities, and methods explain these outputs, of about 1; here they explain "
                    + "logits of a model trained by cross-entropy.",
            value -> isExplaining(value)),
    EPSILON(
            "6",
            "There the stabiliser is 1, as large as the output that is explained, and absorbs much of the relevance; here it is 1e-6 "
                    + "for LRP-eps and 0.1 for the presets.",
            on("LRP-eps", "LRP-A", "LRP-B")),
    WHOLE_BIAS(
            "7",
            "There the alpha-beta rule has the whole bias in both denominators, which can come near zero; here each sign has its share, and deep Taylor leaves it out.",
            on("DT", "LRP-A", "LRP-B")),
    PATH(
            "8",
            "The library used there integrated from x to 2x in one of the two releases that bear its version number; here from black to x.",
            on("IG")),
    SQUARED(
            "9",
            "There and here the gradients are squared before they are averaged; numbers of noisy copies differ (64 and 25).",
            on("SG")),
    TRUE_LABEL(
            "10",
            "There D-SHAP explains the true label with 1000 backgrounds; here the predicted class with ten.",
            on("D-SHAP")),
    EDGE(
            "11",
            "There Edge is the inverted horizontal derivative; here the gradient's magnitude in both directions.",
            on("Edge")),
    NAN_AS_ZERO(
            "12",
            "There an all-zero map gave NaN, and a number with a NaN in one of its buckets was drawn as 0; here undefined buckets are left "
                    + "out and counted.",
            on("G-CAM")),
    SOME_SETTINGS(
            "13",
            "This published minimum is over two of the five complex settings only.",
            value -> value.statistic() == Statistic.MINIMUM && value.settings().contains(" ")),
    ONE_MODEL("14", "Published numbers are of 20 images a bucket and of one model.", value -> true),
    OTHER_NETWORK(
            "15",
            "The published VGG16 has frozen ImageNet weights at full width; ours is trained from scratch at a quarter of it.",
            value -> value.network().equals("vgg16")),
    ROBUST_RECIPE(
            "16",
            "The recipe of the published robust models cannot be told from what was released; ours is stated with the model.",
            value -> value.network().equals("cnn-robust")),
    PHOTOS("17", "Published: photos behind the objects; ours: a procedural texture.", value -> value.background()
            .equals("natural"));

    private final String symbol;
    private final String text;
    private final Predicate<PublishedValue> concerns;

    Difference(String symbol, String text, Predicate<PublishedValue> concerns) {
        this.symbol = symbol;
        this.text = text;
        this.concerns = concerns;
    }

    /** All that concern a number. */
    static List<Difference> of(PublishedValue value) {
        return Arrays.stream(values()).filter(each -> each.concerns.test(value)).toList();
    }

    /** A letter or a number. */
    String symbol() {
        return symbol;
    }

    String text() {
        return text;
    }

    private static boolean isOverlap(PublishedValue value) {
        return value.measure().equals("PIOU");
    }

    private static boolean isPrimaryLevel(PublishedValue value) {
        return value.measure().equals("PAFL");
    }

    private static boolean holdsLoneBox2(PublishedValue value) {
        boolean setting = Set.of("complex", "complex-cr1", "complex-cr4").contains(value.settings());
        return setting && (value.buckets().isEmpty() || value.buckets().stream().anyMatch(Set.of(4, 5, 6)::contains));
    }

    private static boolean isExplaining(PublishedValue value) {
        return !Controls.isControl(value.label().method());
    }

    private static Predicate<PublishedValue> on(String... labels) {
        return value -> List.of(labels).contains(value.label().label());
    }
}
