package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.List;

/**
 * The laws of scenarios. None needs a model. A world of images: the rule is total, every bucket can be drawn, the focus is sufficient and
 * necessary and what is to avoid changes nothing, drawing is deterministic, objects lie apart, places are held out, objects can be seen. A world
 * of symbols: the first two, deterministic drawing, and that the minimal reasons are those that exhaustive probing finds.
 */
public final class ScenarioLaws {

    static final SeedSource SEEDS = SeedSource.of(1).child("laws");

    private static final List<Law> FIRST = List.of(new RuleIsTotal(), new BucketsCanBeDrawn());
    private static final List<Law> OF_IMAGES = List.of(
            new FocusIsSufficient(),
            new FocusIsNecessary(),
            new AvoidChangesNothing(),
            new DrawingIsDeterministic(),
            new ObjectsLieApart(),
            new PlacesAreHeldOut(),
            new ObjectsAreVisible());
    private static final List<Law> OF_SYMBOLS = List.of(new ReasonsAreMinimal(), new DrawingIsDeterministic());

    private ScenarioLaws() {}

    /** Tries all laws. Where buckets cannot be drawn, those that look at samples are left out. */
    public static LawReport check(Scenario scenario) {
        List<LawFinding> findings = new ArrayList<>();
        FIRST.forEach(law -> findings.add(law.check(scenario)));
        boolean drawable = findings.stream().allMatch(LawFinding::holds);
        if (drawable) {
            (readsSymbols(scenario) ? OF_SYMBOLS : OF_IMAGES).forEach(law -> findings.add(law.check(scenario)));
        }
        return new LawReport(scenario.id(), findings);
    }

    /** @throws UnlawfulScenarioException with every broken law, if there is one */
    public static void requireLawful(Scenario scenario) {
        check(scenario).requireLawful();
    }

    /** Whether a scenario that can be drawn is a logical world. */
    public static boolean readsSymbols(Scenario scenario) {
        Bucket any = scenario.buckets().get(0);
        return scenario.draw(any, Split.HELD_OUT, 0, 1, SEEDS).truths().get(0) instanceof LogicTruth;
    }
}
