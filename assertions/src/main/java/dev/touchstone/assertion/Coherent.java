package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.coherence.MaskHandling;
import dev.touchstone.coherence.Normalisation;
import dev.touchstone.coherence.Representation;
import dev.touchstone.coherence.ScoreThreshold;
import dev.touchstone.measure.logic.SignMode;

/**
 * The criterion that maps score alike what means the same class: a Global Coherence Representation of the inputs that they keep predicts the
 * classes better than one of all-ones maps with all inputs, by a share of what that lacks to 1. Fidelity alone is no sign of a good map:
 * with all-ones maps it is a classifier by how often symbols stand together, and reaches 1 on many worlds. That is why what is kept is
 * asked, and why the difference is judged.
 *
 * <p>The representation is the average FCAM, normalised by OverMax; an input is kept if its score is at least the mean, after the scores of
 * its sample are scaled to run from 0 to 1; what is not kept is left out (tGCR; Schwenke and Atzmueller, arXiv 2501.14136). All samples
 * of the truth table build the representation and are classified by it.
 *
 * <p>The oracle must meet the bound and the random map must miss it. Where no pair of inputs tells anything of the label, as in {@code
 * andor/double-gate-xor/xor}, the oracle gains nothing, and the verdict is that it cannot discriminate.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class Coherent implements Criterion {

    private final double margin;
    private final SignMode mode;

    private Coherent(double margin, SignMode mode) {
        this.margin = margin;
        this.mode = mode;
    }

    /** Half of what all-ones maps lack, of the scores as they are. */
    public static Coherent standard() {
        return byMargin(0.5);
    }

    /**
     * Another share of what all-ones maps lack.
     *
     * @throws IllegalArgumentException if it is not above 0, up to 1
     */
    public static Coherent byMargin(double margin) {
        if (!(margin > 0 && margin <= 1)) {
            throw new IllegalArgumentException("a margin is above 0, up to 1, not " + margin);
        }
        return new Coherent(margin, SignMode.RAW);
    }

    /** Makes this of the signs before; to be fixed for a method beforehand. */
    public Coherent signedBy(SignMode other) {
        return new Coherent(margin, other);
    }

    @Override
    public String assertion() {
        return "assertCoherent";
    }

    /** @throws IllegalArgumentException if the scenario is not a finite logical world, or its model predicts but one class */
    @Override
    public Evidence judge(SaliencyRun run) {
        CoherenceRule rule = new CoherenceRule(
                Representation.FCAM_AVERAGE,
                Normalisation.OVER_MAX,
                new ScoreThreshold.OfMean(1),
                MaskHandling.LEAVE_OUT);
        return LogicJudge.judge(this, rule, Bound.atLeast(margin), mode, LogicWording.COHERENCE, run);
    }
}
