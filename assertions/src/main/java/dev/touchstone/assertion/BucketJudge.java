package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import java.util.List;

/** Judges each bucket by itself: its interval by the bound, unless a control stands on the wrong side of it. */
final class BucketJudge {

    private final Question question;
    private final BucketWording wording;
    private final SaliencyRun run;

    BucketJudge(Question question, BucketWording wording, SaliencyRun run) {
        this.question = question;
        this.wording = wording;
        this.run = run;
    }

    Evidence judge() {
        List<BucketEvidence> buckets;
        try {
            buckets = new SequentialSampling(question, run).decide(this::weighed);
        } catch (FaultyMapException e) {
            return FaultEvidence.of(question.blank(), run, e.report());
        }
        Verdict verdict = SequentialSampling.verdict(buckets);
        Evidence silent = question.evidence(verdict, buckets, List.of());
        BucketEvidence worst = silent.decisive().orElseThrow();
        Evidence shown =
                silent.withExhibits(Exhibits.worst(run, worst), Exhibits.beside(run, worst, question.bound()::margin));
        return shown.withMessage(new BucketMessage(question, wording, run, shown).text());
    }

    private List<BucketEvidence> weighed(List<BucketEvidence> measured) {
        return measured.stream()
                .map(bucket -> bucket.withVerdict(verdict(bucket)))
                .toList();
    }

    private Verdict verdict(BucketEvidence bucket) {
        boolean useless =
                question.controls().culprit(bucket.controls(), question.bound()).isPresent();
        return useless ? Verdict.CANNOT_DISCRIMINATE : question.bound().verdict(bucket.interval());
    }
}
