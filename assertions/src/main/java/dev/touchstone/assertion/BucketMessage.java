package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what was found where buckets are judged, in at most twelve lines: the claim, the numbers, the scale, and how to see it again. */
final class BucketMessage {

    private final Question question;
    private final BucketWording wording;
    private final SaliencyRun run;
    private final Evidence evidence;
    private final BucketEvidence worst;

    BucketMessage(Question question, BucketWording wording, SaliencyRun run, Evidence evidence) {
        this.question = question;
        this.wording = wording;
        this.run = run;
        this.evidence = evidence;
        this.worst = evidence.decisive().orElseThrow();
    }

    String text() {
        MessageLines lines = new MessageLines(evidence.assertion(), claim(), run);
        lines.add("expected", evidence.measure() + "  " + evidence.bound() + " " + question.where());
        lines.add("but was", butWas());
        wording.average(evidence).ifPresent(average -> lines.add("average", average));
        lines.add("scale", scale());
        lines.add("buckets", buckets());
        lines.add(
                "samples",
                "%s; worst #%d (%s)"
                        .formatted(
                                MessageLines.samples(evidence.buckets()),
                                Exhibits.index(run, worst.bucket(), worst.worstSample()),
                                MessageLines.number(worst.worstValue())));
        SmallestSample.of(evidence, run).ifPresent(smallest -> lines.add("smallest", smallest.toString()));
        return lines.end(evidence);
    }

    private String claim() {
        return evidence.verdict() == Verdict.CANNOT_DISCRIMINATE
                ? "cannot discriminate, which is no fault of " + run.method() + ": "
                        + culprit(worst).claim()
                : run.method() + " " + wording.claim(evidence.verdict());
    }

    private Culprit culprit(BucketEvidence bucket) {
        return question.controls().culprit(bucket.controls(), question.bound()).orElseThrow();
    }

    private String butWas() {
        if (evidence.verdict() == Verdict.CANNOT_DISCRIMINATE) {
            return "%s in bucket %s; %s"
                    .formatted(
                            culprit(worst),
                            worst.bucket(),
                            new WorkingBound(question.bound(), question.controls()).advice(worst, evidence.buckets()));
        }
        return "%s in bucket %s  %s%s"
                .formatted(
                        MessageLines.number(worst.mean()),
                        worst.bucket(),
                        worst.interval(),
                        wording.instead(worst, question.yardstick().measure().mask()));
    }

    private String scale() {
        return MessageLines.numbers(worst.controls(), " · ")
                + " · normalised "
                + MessageLines.number(worst.normalised().orElse(Double.NaN))
                + "   (same samples, same bucket)";
    }

    private String buckets() {
        List<BucketEvidence> all = evidence.buckets();
        Function<BucketEvidence, String> mean = bucket -> MessageLines.number(bucket.mean());
        return "%d of %d pass%s%s%s"
                .formatted(
                        all.stream().filter(b -> b.verdict() == Verdict.PASS).count(),
                        all.size(),
                        listed(question.bound().direction().opposite().word(), Verdict.FAIL, mean),
                        listed("undecided", Verdict.UNDECIDED, mean),
                        listed("cannot discriminate", Verdict.CANNOT_DISCRIMINATE, bucket -> culprit(bucket)
                                .toString()));
    }

    private String listed(String label, Verdict verdict, Function<BucketEvidence, String> number) {
        String buckets = evidence.buckets().stream()
                .filter(b -> b.verdict() == verdict)
                .map(b -> b.bucket().number() + " (" + number.apply(b) + ")")
                .collect(Collectors.joining(", "));
        return buckets.isEmpty() ? "" : "; " + label + ": " + buckets;
    }
}
