package dev.touchstone.assertion;

import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Side;
import dev.touchstone.scenario.TruthMask;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The methods of known worth beside which a method is judged. The oracle must meet the bound and another must miss it, on the same
 * samples, or the bound tells nothing; the rest are there to compare.
 *
 * @param mask the kind of mask that an oracle paints: that of the measure
 * @param mustMiss the name of the one that must miss the bound
 * @param names all in the order in which they are shown, without the kind of mask
 */
record Controls(TruthMask mask, String mustMiss, List<String> names) {

    static final String ORACLE = "oracle";
    static final String RANDOM = "random";
    /** No method, but the exact expectation for maps that know nothing. */
    static final String CHANCE = "chance";

    private static final String AVOID_ORACLE = "avoid-oracle";
    private static final String EDGE = "edge";

    /** For measures of the focus: the random map must miss. */
    static Controls ofFocus(TruthMask mask) {
        return new Controls(mask, RANDOM, List.of(ORACLE, RANDOM, EDGE));
    }

    /** For measures of what is to avoid: the map of just that must miss. */
    static Controls ofAvoid(TruthMask mask) {
        return new Controls(mask, AVOID_ORACLE, List.of(ORACLE, AVOID_ORACLE, RANDOM, EDGE));
    }

    /** For measures on logical worlds: the random map must miss. */
    static Controls ofLogic() {
        return new Controls(TruthMask.TIGHT, RANDOM, List.of(ORACLE, RANDOM));
    }

    /** Those that fit the side that the measure looks at. */
    static Controls of(Measure measure) {
        return measure.side() == Side.FOCUS ? ofFocus(measure.mask()) : ofAvoid(measure.mask());
    }

    /** The id in the catalog: oracles have one for each kind of mask. */
    String id(String name) {
        boolean paints = name.equals(ORACLE) || name.equals(AVOID_ORACLE);
        return paints && mask != TruthMask.TIGHT ? name + "-" + mask.id() : name;
    }

    /** Those that tell something of so many samples: on one alone, the map that must miss the bound may meet it by chance. */
    List<String> namesFor(int samples) {
        return samples == 1
                ? names.stream().filter(name -> !name.equals(mustMiss)).toList()
                : names;
    }

    /**
     * The control that makes a bound useless, by what was measured of each; empty if the bound tells. One that was not measured makes nothing
     * useless.
     */
    Optional<Culprit> culprit(Map<String, Double> means, Bound bound) {
        if (!bound.meets(means.get(ORACLE))) {
            return Optional.of(new Culprit(ORACLE, means.get(ORACLE)));
        }
        return !means.containsKey(mustMiss) || bound.misses(means.get(mustMiss))
                ? Optional.empty()
                : Optional.of(new Culprit(mustMiss, means.get(mustMiss)));
    }
}
