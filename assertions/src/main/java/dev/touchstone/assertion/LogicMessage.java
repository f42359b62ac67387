package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.LogicRule.Witness;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.Bucket;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was found in a logical world, in at most twelve lines: the numbers, the scale, and one sample that shows it. */
final class LogicMessage {

    private final LogicQuestion question;
    private final Controls controls;
    private final SaliencyRun run;
    private final Evidence evidence;
    private final boolean ofAllClasses;
    private final BucketEvidence worst;

    /** @param ofAllClasses whether the numbers need samples of all classes */
    LogicMessage(LogicQuestion question, Controls controls, SaliencyRun run, Evidence evidence, boolean ofAllClasses) {
        this.question = question;
        this.controls = controls;
        this.run = run;
        this.evidence = evidence;
        this.ofAllClasses = ofAllClasses;
        this.worst = evidence.decisive().orElseThrow();
    }

    /**
     * @param counted what the deciding number counts
     * @param witness the sample that shows it
     * @param shown its class
     * @param sample its symbols and scores
     */
    String text(String counted, Witness witness, Bucket shown, LogicSample sample) {
        MessageLines lines = new MessageLines(evidence.assertion(), claim(), run);
        lines.add("expected", expected());
        lines.add("but was", butWas(counted));
        lines.add("scale", MessageLines.numbers(worst.controls(), " · ") + "   (same samples, same bucket)");
        lines.add("buckets", buckets());
        ScoreTable table = new ScoreTable(sample);
        lines.add("worst", worst(witness, shown) + ": " + table.gates() + alone(witness, shown));
        lines.add("symbols", table.symbols());
        lines.add("scores", table.scores());
        lines.add(witness.title(), witness.told());
        return lines.end(evidence);
    }

    private String worst(Witness witness, Bucket shown) {
        return "#%d of bucket %s".formatted(Exhibits.index(run, shown, witness.sample()), shown);
    }

    /** How to see it alone, where it fails alone. */
    private String alone(Witness witness, Bucket shown) {
        boolean failsAlone =
                evidence.verdict() == Verdict.FAIL && evidence.bound().misses(witness.value()) && !ofAllClasses;
        return failsAlone ? "   " + SmallestSample.alone(shown, Exhibits.index(run, shown, witness.sample())) : "";
    }

    private String claim() {
        return evidence.verdict() == Verdict.CANNOT_DISCRIMINATE
                ? "cannot discriminate, which is no fault of " + run.method() + ": "
                        + culprit(worst).claim()
                : run.method() + " " + question.wording().claim(evidence.verdict());
    }

    private Culprit culprit(BucketEvidence bucket) {
        return controls.culprit(bucket.controls(), question.bound()).orElseThrow();
    }

    private String expected() {
        String signs = question.mode() == SignMode.RAW
                ? ""
                : " of the " + question.mode().id() + " scores";
        return "%s  %s in every bucket%s".formatted(evidence.measure(), evidence.bound(), signs);
    }

    private String butWas(String counted) {
        if (evidence.verdict() == Verdict.CANNOT_DISCRIMINATE) {
            return "%s in bucket %s; %s"
                    .formatted(
                            culprit(worst),
                            worst.bucket(),
                            new WorkingBound(question.bound(), controls).advice(worst, evidence.buckets()));
        }
        String beside = MessageLines.numbers(worst.rivals(), ", ");
        return "%s in bucket %s: %s%s"
                .formatted(
                        MessageLines.number(worst.mean()),
                        worst.bucket(),
                        counted,
                        beside.isEmpty() ? "" : "   " + beside);
    }

    private String buckets() {
        List<BucketEvidence> all = evidence.buckets();
        long passed = all.stream().filter(b -> b.verdict() == Verdict.PASS).count();
        return "%d of %d pass: %s"
                .formatted(
                        passed,
                        all.size(),
                        all.stream()
                                .map(b -> "%d (%s of %d samples)"
                                        .formatted(b.bucket().number(), MessageLines.number(b.mean()), b.samples()))
                                .collect(Collectors.joining(", ")));
    }
}
