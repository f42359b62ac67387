package dev.touchstone.report;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.util.List;
import java.util.Optional;

/** Samples of the logical world (0 AND 1) OR 2 with input 3 as the baseline block, as assertions would hand them to reports. */
public final class Logics {

    /** That 0 and 1 interact, 0 and 2 too, and 1 and 2 against each other. */
    private static final float[] ORACLE = {0, 1, 1, 0, 1, 0, -0.5f, 0, 1, -0.5f, 0, 0, 0, 0, 0, 0};

    private Logics() {}

    /** Scores that rank the baseline above what a reason needs. */
    public static Evidence bars() {
        return evidence(Tensor.of(new float[] {1, 0.5f, 0.25f, 0.5f}, 4, 1));
    }

    /** A matrix over pairs, the same either way. */
    public static Evidence pairs() {
        float[] values = new float[16];
        for (int i = 0; i < 16; i++) {
            values[i] = (i / 4 + 1) * (i % 4 + 1) / 16f - 0.3f;
        }
        return evidence(Tensor.of(values, 4, 4), Optional.of(Tensor.of(ORACLE, 4, 4)));
    }

    private static Evidence evidence(Tensor map) {
        return evidence(map, Optional.empty());
    }

    private static Evidence evidence(Tensor map, Optional<Tensor> oracle) {
        LogicWorld world =
                new LogicWorld(Symbols.BINARY, Formula.or(Formula.and(Formula.inputs(0, 1)), Formula.input(2)), 3, 1);
        Tensor input = Tensor.of(new float[] {-1, 1, -1, -1}, 4, 1);
        Sample sample = new Sample(1, new Bucket(1, "class 0", 0), input, world.truth(0b0010));
        return new Evidence(
                "assertNoBaselineViolation",
                "NIB",
                "raw-scores",
                Bound.atMost(0),
                Verdict.FAIL,
                Optional.empty(),
                List.of(),
                Optional.of(new Exhibit("bucket-01-worst", new Explanation(sample, 0, map), 1, oracle)),
                "the message");
    }
}
