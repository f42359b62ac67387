package dev.touchstone.measure.logic;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The share of samples whose label the kept inputs entail; an open label counts as wrong. Schwenke, Atzmueller 2024, there by
 * three-valued gates. At the baseline with {@link KeepRule#AT_LEAST} it is {@code 1 - NIB}.
 *
 * <p>Its chance: at the baseline that of independent scores of one continuous distribution; at a share of the mean that of the map's own
 * scores in random order, which keeps how many inputs stay.
 */
public record LogicalAccuracy(Masking masking) implements LogicMeasure {

    public LogicalAccuracy {
        Objects.requireNonNull(masking, "masking");
    }

    @Override
    public String name() {
        return "LA-" + masking.id();
    }

    @Override
    public boolean smallerIsBetter() {
        return false;
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        return Samples.share(Samples.checked(samples), sample -> sample.truth().entailedBy(masking.kept(sample)));
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        EntailmentChance chance = new EntailmentChance();
        return Samples.mean(
                samples,
                sample -> masking.threshold() == MaskThreshold.BASELINE
                        ? chance.aboveBaseline(sample.truth())
                        : chance.ofRandom(masking.kept(sample).size(), sample.truth()));
    }
}
