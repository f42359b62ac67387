package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what {@link FocusDrop} found, in at most twelve lines, in the layout of the other messages. */
final class DropMessage {

    private static final int LISTED = 4;

    private final Question question;
    private final SaliencyRun run;
    private final Evidence evidence;
    private final DropEvidence worst;
    private final BucketEvidence shown;

    /** @param shown the bucket of the deciding drop that holds more objects */
    DropMessage(Question question, SaliencyRun run, Evidence evidence, BucketEvidence shown) {
        this.question = question;
        this.run = run;
        this.evidence = evidence;
        this.worst = evidence.decisiveDrop().orElseThrow();
        this.shown = shown;
    }

    String text() {
        MessageLines lines = new MessageLines(evidence.assertion(), claim(), run);
        lines.add("expected", "drop of " + evidence.measure() + "  " + evidence.bound() + " " + question.where());
        lines.add("but was", butWas());
        lines.add(
                "scale",
                "oracle %s · lost to the random map %s   (same samples, same buckets)"
                        .formatted(MessageLines.number(worst.oracle()), MessageLines.number(worst.lost())));
        lines.add("objects", objects());
        lines.add("pairs", pairs());
        lines.add(
                "samples",
                "%s; worst #%d of bucket %d (%s)"
                        .formatted(
                                MessageLines.samples(evidence.buckets()),
                                shown.worstSample(),
                                shown.bucket().number(),
                                MessageLines.number(shown.worstValue())));
        return lines.end(evidence);
    }

    private String claim() {
        return switch (evidence.verdict()) {
            case PASS -> run.method() + " keeps its focus as objects are added";
            case FAIL -> run.method() + " loses its focus as objects are added";
            case UNDECIDED ->
                run.method() + " is undecided: its drop is too near the tolerance for the samples allowed";
            case CANNOT_DISCRIMINATE -> "cannot discriminate, which is no fault of " + run.method() + ": " + useless();
            case INVALID -> throw new IllegalArgumentException("drops are never invalid");
        };
    }

    private String useless() {
        if (Double.isNaN(worst.lost())) {
            return new Culprit(Controls.RANDOM, worst.lost()).claim();
        }
        return question.bound().meets(worst.oracle()) ? "it has no focus to lose" : "the oracle itself drops";
    }

    private String butWas() {
        return "%s from bucket %s to %s  %s"
                .formatted(MessageLines.number(worst.drop()), worst.fewer(), worst.more(), worst.interval());
    }

    /** The mean over the buckets with the same number of objects, by that number. */
    private String objects() {
        Map<Integer, Double> means = evidence.buckets().stream()
                .collect(Collectors.groupingBy(
                        bucket -> BucketPair.objects(JudgedBuckets.truth(run, bucket.bucket()))
                                .size(),
                        TreeMap::new,
                        Collectors.averagingDouble(BucketEvidence::mean)));
        return means.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + MessageLines.number(entry.getValue()))
                        .collect(Collectors.joining(" · "))
                + "   (mean " + evidence.measure() + " by how many a bucket holds)";
    }

    private String pairs() {
        return "%d of %d pass%s%s%s"
                .formatted(
                        evidence.drops().stream()
                                .filter(drop -> drop.verdict() == Verdict.PASS)
                                .count(),
                        evidence.drops().size(),
                        listed("above", Verdict.FAIL, DropEvidence::drop),
                        listed("undecided", Verdict.UNDECIDED, DropEvidence::drop),
                        listed("cannot discriminate", Verdict.CANNOT_DISCRIMINATE, DropEvidence::lost));
    }

    /** The first few. */
    private String listed(String label, Verdict verdict, Function<DropEvidence, Double> number) {
        List<DropEvidence> all = evidence.drops().stream()
                .filter(drop -> drop.verdict() == verdict)
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        String first = all.stream()
                .limit(LISTED)
                .map(drop -> "%d to %d (%s)"
                        .formatted(
                                drop.fewer().number(), drop.more().number(), MessageLines.number(number.apply(drop))))
                .collect(Collectors.joining(", "));
        return "; " + label + ": " + first + (all.size() > LISTED ? " and " + (all.size() - LISTED) + " more" : "");
    }
}
