package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import java.util.List;

/**
 * The qualitative findings of the ANDOR papers, and what our own run of their code showed, checked on a study's own numbers. Controls such as
 * {@code random} are no methods here.
 */
public final class AndorFindings {

    private static final String INTEGRATED_GRADIENTS = "integrated-gradients";

    private static final List<Claim<LogicTable>> CLAIMS = List.of(
            new EveryMethodMisses(),
            new NoMethodLeadsEverywhere(),
            new AmongTheBest(INTEGRATED_GRADIENTS, ScenarioGroup.AND, 1),
            new AmongTheBest(INTEGRATED_GRADIENTS, ScenarioGroup.AND, 3),
            new BetterThan("attention", INTEGRATED_GRADIENTS, ScenarioGroup.AND_OR_XOR),
            new OrdersDiffer("GCR-FCAM-average"),
            new OrdersDiffer("GCR-FCAM-sum"),
            new CorrelatesWithBaseline(),
            new MinorityFails(false),
            new MinorityFails(true),
            new AttentionFailsOnTopXor(),
            PerfectMaps.onlyOfIntegratedGradients(),
            PerfectMaps.onlyOfCompleteMethods(),
            PerfectMaps.neverOnXor(),
            new SilentMapsAreCaught(),
            new SignModeDecides(),
            new AllOnesReachAsMuch("GCR-FCAM-average"));

    private AndorFindings() {}

    /**
     * Every finding.
     *
     * @param rows a study's results
     * @throws IllegalArgumentException if two rows are of the same
     */
    public static List<Finding> of(List<AndorRow> rows) {
        return of(new LogicTable(rows));
    }

    static List<Finding> of(LogicTable table) {
        return CLAIMS.stream().map(claim -> claim.check(table)).toList();
    }
}
