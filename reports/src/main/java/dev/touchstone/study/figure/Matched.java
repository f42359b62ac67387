package dev.touchstone.study.figure;

import dev.touchstone.study.published.PublishedValue;
import dev.touchstone.study.published.PublishedValues;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A published number beside ours, on the same buckets put together the same way.
 *
 * @param published the published number
 * @param tight what we measure by default
 * @param likeForLike what we measure as the released code does
 */
record Matched(PublishedValue published, Pool tight, Pool likeForLike) {

    private static final Map<String, String> NETWORKS = Map.of("vgg16", "vgg16-quarter");
    private static final Map<String, String> BACKGROUNDS = Map.of("natural", "texture");

    /** All published numbers of which we have at least one measurement. */
    static List<Matched> all(StudyTable table) {
        return PublishedValues.all().stream()
                .map(value -> of(table, value))
                .filter(Matched::isMeasured)
                .toList();
    }

    private static Matched of(StudyTable table, PublishedValue value) {
        return new Matched(value, pool(table, value, Variant.TIGHT), pool(table, value, Variant.PUBLISHED));
    }

    private static Pool pool(StudyTable table, PublishedValue value, Variant variant) {
        Configuration configuration = new Configuration(
                NETWORKS.getOrDefault(value.network(), value.network()),
                BACKGROUNDS.getOrDefault(value.background(), value.background()));
        Set<String> settings = Kind.settingsOf(value.settings());
        return table.pool(value.label().method(), configuration, settings, variant.of(value.measure()))
                .of(value.buckets());
    }

    boolean isMeasured() {
        return !tight.rows().isEmpty() || !likeForLike.rows().isEmpty();
    }

    /** Whether it is of the paper's own networks, on black. */
    boolean isPlain() {
        return published.network().equals(Configuration.PLAIN.network())
                && published.background().equals(Configuration.PLAIN.background());
    }

    /** Ours in a variant; NaN where it is not defined or not measured. */
    double ours(Variant variant) {
        return pool(variant).value(published.statistic());
    }

    /** What ours in a variant is put together from. */
    Pool pool(Variant variant) {
        return variant == Variant.TIGHT ? tight : likeForLike;
    }
}
