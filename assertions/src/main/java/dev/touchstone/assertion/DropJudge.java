package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges pairs of buckets by how much the mean drops from one to the other. */
final class DropJudge {

    private final Question question;
    private final List<BucketPair> pairs;
    private final SaliencyRun run;

    DropJudge(Question question, List<BucketPair> pairs, SaliencyRun run) {
        this.question = question;
        this.pairs = pairs;
        this.run = run;
    }

    Evidence judge() {
        List<BucketEvidence> buckets;
        try {
            buckets = new SequentialSampling(question, run).decide(this::weighed);
        } catch (FaultyMapException e) {
            return FaultEvidence.of(question.blank(), run, e.report());
        }
        Evidence silent = question.evidence(SequentialSampling.verdict(buckets), buckets, drops(buckets));
        Bucket shown = silent.decisiveDrop().orElseThrow().more();
        BucketEvidence worst = buckets.stream()
                .filter(bucket -> bucket.bucket().equals(shown))
                .findFirst()
                .orElseThrow();
        Evidence pictured = silent.withExhibits(
                Exhibits.worst(run, worst), Exhibits.beside(run, worst, DoubleUnaryOperator.identity()));
        return pictured.withMessage(new DropMessage(question, run, pictured, worst).text());
    }

    /** A bucket has the worst verdict of the pairs that it is in. */
    private List<BucketEvidence> weighed(List<BucketEvidence> measured) {
        List<DropEvidence> drops = drops(measured);
        return measured.stream()
                .map(bucket -> bucket.withVerdict(Verdict.worst(drops.stream()
                        .filter(drop -> drop.fewer().equals(bucket.bucket())
                                || drop.more().equals(bucket.bucket()))
                        .map(DropEvidence::verdict))))
                .toList();
    }

    private List<DropEvidence> drops(List<BucketEvidence> measured) {
        Map<Bucket, BucketEvidence> byBucket =
                measured.stream().collect(Collectors.toMap(BucketEvidence::bucket, Function.identity()));
        return pairs.stream()
                .map(pair -> drop(byBucket.get(pair.fewer()), byBucket.get(pair.more())))
                .toList();
    }

    private DropEvidence drop(BucketEvidence fewer, BucketEvidence more) {
        Interval interval = new Interval(
                fewer.interval().lower() - more.interval().upper(),
                fewer.interval().upper() - more.interval().lower());
        double oracle = fewer.controls().get(Controls.ORACLE) - more.controls().get(Controls.ORACLE);
        double lost = fewer.mean() - more.controls().get(Controls.RANDOM);
        Bound bound = question.bound();
        boolean tells = bound.meets(oracle) && bound.misses(lost);
        return new DropEvidence(
                fewer.bucket(),
                more.bucket(),
                tells ? bound.verdict(interval) : Verdict.CANNOT_DISCRIMINATE,
                fewer.mean() - more.mean(),
                interval,
                oracle,
                lost);
    }
}
