package dev.touchstone.assertion;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.law.Breach;
import dev.touchstone.scenario.law.LawFinding;
import dev.touchstone.scenario.law.LawReport;
import dev.touchstone.scenario.law.ScenarioLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The laws of scenarios with the one that criteria add: that the default criterion, {@link PrimaryFocus} on images and {@link
 * NoBaselineViolation} on symbols, tells a right map from a random one. The oracle must pass it in every bucket, and the random map fail. No model is
 * needed.
 */
public final class ScenarioChecks {

    private static final String LAW = "controls can be told apart";

    private ScenarioChecks() {}

    /** Tries all laws. Where one is broken the last is left out, for it would rest on the others. */
    public static LawReport check(Scenario scenario) {
        LawReport report = ScenarioLaws.check(scenario);
        return report.isLawful() ? report.with(controls(scenario)) : report;
    }

    private static LawFinding controls(Scenario scenario) {
        if (scenario.buckets().stream().noneMatch(scenario::hasFocus)) {
            return new LawFinding(
                    LAW,
                    "nothing",
                    List.of(new Breach(
                            "the rule",
                            "nothing that is there decides a label, so no map can be asked for it",
                            "give a label by something that is there")));
        }
        Criterion criterion =
                ScenarioLaws.readsSymbols(scenario) ? NoBaselineViolation.standard() : PrimaryFocus.standard();
        Evidence oracle = criterion.judge(new ControlRun(scenario, Controls.ORACLE));
        Evidence random = criterion.judge(new ControlRun(scenario, Controls.RANDOM));
        List<Breach> breaches = new ArrayList<>();
        oracle.buckets().stream()
                .filter(bucket -> !oracle.bound().meets(bucket.mean()))
                .forEach(bucket -> breaches.add(
                        breach(oracle, bucket, "the oracle", "meet", "let the truth hold all that decides")));
        random.buckets().stream()
                .filter(bucket -> bucket.verdict() != Verdict.FAIL)
                .forEach(bucket -> breaches.add(breach(
                        random,
                        bucket,
                        "the random map",
                        "miss",
                        "let what decides cover a smaller part of the input, so that chance does not find it")));
        return new LawFinding(
                LAW,
                "that the oracle meets and the random map misses '%s %s'; buckets tried: %d"
                        .formatted(
                                oracle.measure(),
                                oracle.bound(),
                                oracle.buckets().size()),
                breaches);
    }

    private static Breach breach(Evidence evidence, BucketEvidence bucket, String control, String must, String remedy) {
        return new Breach(
                "bucket " + bucket.bucket(),
                String.format(
                        Locale.ROOT,
                        "%s has %s %.2f, and must %s '%s'",
                        control,
                        evidence.measure(),
                        bucket.mean(),
                        must,
                        evidence.bound()),
                remedy);
    }
}
