package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.published.Statistic;
import java.util.ArrayList;
import java.util.List;

/** The qualitative findings of the TextBox paper, checked on a study's own numbers. Controls such as {@code random} are no methods here. */
public final class Findings {

    private static final List<Claim<Observed>> CLAIMS = List.of(
            new FallsToComplex(Statistic.MINIMUM),
            new FallsToComplex(Statistic.AVERAGE),
            new ChangesWithObjects("simple-fr", "PAFL", false),
            new ChangesWithObjects("simple-nr", "PAFL", false),
            new ChangesWithObjects("simple-fr", "SAFL", true),
            new ChangesWithObjects("simple-nr", "SAFL", true),
            new NonePassesAllComplex(),
            new OnlyLrpEpsilonPassesASetting(),
            new AboveHalfInSimple(),
            SuccessInSimple.deepLift(),
            SuccessInSimple.gradients(),
            new MostComplexCellsFail(),
            WorstBucketIs.ofCr2(),
            new Cr2FollowsItsObjects(),
            WorstBucketIs.ofSimpleFr(),
            new MeanLevelPrefersFocus(),
            new RobustHelpsGradients(),
            new RichBackgroundFails());

    private Findings() {}

    /**
     * Every finding, first all by our own measures, then, if the rows hold them, all by those of the released code.
     *
     * @param rows a study's results, in any order; findings are of each setting's own network on black, as the main figures are
     * @throws IllegalArgumentException if two rows are of the same, or a row's mean does not go with its count
     */
    public static List<Finding> of(List<StudyRow> rows) {
        return of(new StudyTable(rows));
    }

    static List<Finding> of(StudyTable table) {
        List<Finding> findings = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            if (variant == Variant.TIGHT || table.has(variant.of("PAFL"))) {
                Observed observed = new Observed(table, table.main(), variant);
                CLAIMS.forEach(claim -> findings.add(claim.check(observed)));
            }
        }
        return findings;
    }
}
