package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.report.picture.ColourScale;
import dev.touchstone.report.picture.ExhibitPicture;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.Locale;
import java.util.stream.Collectors;

/** What pictures hold, in words: they hold no text themselves, as machines without fonts draw them too. */
public final class Captions {

    /** What the outlines on images mean. */
    public static final String OUTLINES = "solid: focus · dashed: avoid";

    /** What the colours and frames of bars mean. */
    public static final String BARS =
            "teal: in a minimal reason · red: baseline · framed: what the nearest reason lacks";

    /** What the outlines on matrices of pairs mean. */
    static final String PAIRS =
            "pairs of inputs, row the first · solid: pairs that interact · dashed: pairs with the baseline";

    private Captions() {}

    /** Which sample an exhibit is of, and what was measured on it, unless its map is at fault. */
    public static String sample(Evidence evidence, Exhibit exhibit) {
        Sample sample = exhibit.explanation().sample();
        String place = "sample #%d of bucket %s".formatted(sample.index(), sample.bucket());
        return Double.isNaN(exhibit.value())
                ? place
                : place + String.format(Locale.ROOT, ": %s %.2f", evidence.measure(), exhibit.value());
    }

    /** What the ends of the colour scale mean, and how far the map goes beyond them. */
    public static String scale(ColourScale scale) {
        String ends = scale.signed()
                ? String.format(Locale.ROOT, "blue -%1$.2g to red %1$.2g", scale.extent())
                : String.format(Locale.ROOT, "0 to yellow %.2g", scale.extent());
        return scale.greatest() > scale.extent()
                ? ends + String.format(Locale.ROOT, ", most %.2g", scale.greatest())
                : ends;
    }

    /** What the picture of evidence holds, and by which scale. */
    static String picture(String method, Evidence evidence) {
        Exhibit exhibit = evidence.exhibit().orElseThrow();
        return sample(evidence, exhibit) + " · " + drawn(method, evidence, exhibit);
    }

    private static String drawn(String method, Evidence evidence, Exhibit exhibit) {
        if (evidence.randomisation().flatMap(RandomisationEvidence::strip).isPresent()) {
            return cascade(method);
        }
        if (ExhibitPicture.isLogical(exhibit)) {
            return logical(method, exhibit);
        }
        Tensor map = exhibit.explanation().map();
        String scale = map.shape().length == 3 ? ", " + scale(ColourScale.of(map)) : "";
        return method + scale + " · " + OUTLINES;
    }

    /** The same for those who do not see it, with what was found and asked. */
    static String alternative(String method, Evidence evidence) {
        return "The map of %s for %s. %s: found %s, asked for %s."
                .formatted(
                        method,
                        sample(evidence, evidence.exhibit().orElseThrow()),
                        evidence.assertion(),
                        evidence.actual(),
                        evidence.expected());
    }

    /** What stands in the picture of the samples that the exhibit is held against. */
    static String beside(Evidence evidence) {
        return "Held against it, from above: "
                + evidence.beside().stream()
                        .map(exhibit -> named(evidence, exhibit))
                        .collect(Collectors.joining("; "));
    }

    /** Which sample an exhibit is of, with what it is among those of its bucket, e.g. {@code median}, unless it is the one to look at. */
    public static String named(Evidence evidence, Exhibit exhibit) {
        String what = exhibit.name().substring(exhibit.name().lastIndexOf('-') + 1);
        return (evidence.beside().contains(exhibit) ? what + " " : "") + sample(evidence, exhibit);
    }

    /** What a picture of a cascade means. */
    public static String cascade(String method) {
        return method + ", each map by its own maximum · 0: trained model, from 1: steps with their similarity";
    }

    /** What the scores of a sample of a logical world are drawn as. */
    public static String logical(String method, Exhibit exhibit) {
        return method + ", " + (isOfPairs(exhibit) ? PAIRS : BARS);
    }

    private static boolean isOfPairs(Exhibit exhibit) {
        return exhibit.explanation().map().size()
                != exhibit.explanation().sample().input().size();
    }
}
