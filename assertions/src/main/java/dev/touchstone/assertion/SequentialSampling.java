package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Measures buckets on the first samples, and on twice as many again while they stay undecided, up to the cap of the run. */
final class SequentialSampling {

    private final Question question;
    private final SaliencyRun run;
    private final BucketMeasurement measurement;

    SequentialSampling(Question question, SaliencyRun run) {
        this.question = question;
        this.run = run;
        this.measurement = new BucketMeasurement(question, run);
    }

    /**
     * The figures of all buckets, weighed.
     *
     * @param weighing gives each bucket its verdict, from the figures of all
     * @throws FaultyMapException at the first faulty map; no bucket is measured before all were looked over for faults
     */
    List<BucketEvidence> decide(UnaryOperator<List<BucketEvidence>> weighing) throws FaultyMapException {
        int count = run.sampling().first();
        for (Bucket bucket : question.buckets()) {
            BucketReading.sound(run, bucket, count, question.yardstick());
        }
        List<BucketEvidence> measured = new ArrayList<>();
        for (Bucket bucket : question.buckets()) {
            measured.add(measurement.measure(bucket, count));
        }
        List<BucketEvidence> weighed = weighing.apply(measured);
        while (verdict(weighed) == Verdict.UNDECIDED && count < run.sampling().cap()) {
            count = Math.min(run.sampling().cap(), 2 * count);
            weighed = weighing.apply(remeasured(weighed, count));
        }
        return weighed;
    }

    private List<BucketEvidence> remeasured(List<BucketEvidence> weighed, int count) throws FaultyMapException {
        List<BucketEvidence> measured = new ArrayList<>();
        for (BucketEvidence bucket : weighed) {
            boolean open = bucket.verdict() == Verdict.UNDECIDED;
            measured.add(open ? measurement.measure(bucket.bucket(), count) : bucket);
        }
        return measured;
    }

    static Verdict verdict(List<BucketEvidence> buckets) {
        return Verdict.worst(buckets.stream().map(BucketEvidence::verdict));
    }
}
