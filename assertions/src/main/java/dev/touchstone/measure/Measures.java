package dev.touchstone.measure;

import dev.touchstone.scenario.TruthMask;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The measures of this library by name. */
public final class Measures {

    private static final List<Function<TruthMask, Measure>> OF_A_MASK = List.of(
            Pafl::new,
            Safl::new,
            Pmafl::new,
            Smafl::new,
            Piou::new,
            Siou::new,
            PointingGame::new,
            RelevanceRank::new,
            RelevanceMass::new,
            LocalisationAuc::new,
            EarthMoversDistance::new);
    private static final List<Function<Side, Measure>> PUBLISHED =
            List.of(PublishedFocusLevel::new, PublishedMeanFocusLevel::new, PublishedIou::new);
    private static final Map<String, Measure> MEASURES = byName();

    private Measures() {}

    /** All names, sorted. */
    public static Collection<String> ids() {
        return MEASURES.keySet();
    }

    /** All measures, in the order of their names. */
    public static Collection<Measure> all() {
        return MEASURES.values();
    }

    /** The measures that look at these objects, in the order of their names. */
    public static List<Measure> of(Side side) {
        return all().stream().filter(measure -> measure.side() == side).toList();
    }

    /** The measure with this name, if there is one. */
    public static Optional<Measure> find(String name) {
        return Optional.ofNullable(MEASURES.get(name));
    }

    /** The measure with this name. @throws IllegalArgumentException with the known names if there is none */
    public static Measure get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no measure '" + name + "'; known are " + String.join(", ", ids())));
    }

    private static Map<String, Measure> byName() {
        Map<String, Measure> measures = new TreeMap<>();
        for (TruthMask mask : TruthMask.values()) {
            OF_A_MASK.forEach(measure -> put(measures, measure.apply(mask)));
        }
        for (Side side : Side.values()) {
            PUBLISHED.forEach(measure -> put(measures, measure.apply(side)));
        }
        return Collections.unmodifiableMap(measures);
    }

    private static void put(Map<String, Measure> measures, Measure measure) {
        measures.put(measure.name(), measure);
    }
}
