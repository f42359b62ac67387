package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.Sampling;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.scenario.Bucket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges a run by a {@link PrimaryFocus}: draws samples, doubling them while nothing is decided, and weighs the buckets. */
final class FocusJudge {

    private final PrimaryFocus criterion;
    private final SaliencyRun run;
    private final FocusMeasurement measurement;

    FocusJudge(PrimaryFocus criterion, SaliencyRun run) {
        this.criterion = criterion;
        this.run = run;
        this.measurement = new FocusMeasurement(criterion, run);
    }

    Evidence judge() {
        List<Bucket> judged = criterion.judged(run);
        try {
            Optional<FaultReport> fault = firstFault(judged, run.sampling().first());
            if (fault.isPresent()) {
                return faulty(fault.get());
            }
        } catch (MalformedAttributionException e) {
            Bucket bucket = judged.get(0);
            return evidence(
                    Verdict.FAIL,
                    Optional.of(new FaultReport(MapFault.MALFORMED, bucket, 0, 1, 1, e.getMessage())),
                    List.of(),
                    Optional.empty());
        }
        return weigh(judged);
    }

    private Optional<FaultReport> firstFault(List<Bucket> judged, int count) {
        for (Bucket bucket : judged) {
            Optional<FaultReport> fault = MapFaults.find(bucket, run.explain(bucket, count), criterion.scalarisation());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Evidence faulty(FaultReport fault) {
        Explanation shown = run.explain(fault.bucket(), fault.sample() + 1).get(fault.sample());
        return evidence(
                Verdict.FAIL,
                Optional.of(fault),
                List.of(),
                Optional.of(new Exhibit(name(fault.bucket(), "fault"), shown, Double.NaN)));
    }

    private Evidence weigh(List<Bucket> judged) {
        Sampling sampling = run.sampling();
        List<BucketEvidence> measured = new ArrayList<>();
        for (Bucket bucket : judged) {
            measured.add(measurement.measure(bucket, sampling.first()));
        }
        int count = sampling.first();
        while (verdict(measured) == Verdict.UNDECIDED && count < sampling.cap()) {
            count = Math.min(sampling.cap(), 2 * count);
            for (int i = 0; i < measured.size(); i++) {
                if (measured.get(i).verdict() == Verdict.UNDECIDED) {
                    Bucket bucket = measured.get(i).bucket();
                    Optional<FaultReport> fault =
                            MapFaults.find(bucket, run.explain(bucket, count), criterion.scalarisation());
                    if (fault.isPresent()) {
                        return faulty(fault.get());
                    }
                    measured.set(i, measurement.measure(bucket, count));
                }
            }
        }
        BucketEvidence worst = worst(measured);
        Explanation shown = run.explain(worst.bucket(), worst.samples()).get(worst.worstSample());
        Exhibit exhibit = new Exhibit(name(worst.bucket(), "worst"), shown, worst.worstValue());
        return evidence(verdict(measured), Optional.empty(), measured, Optional.of(exhibit));
    }

    /** One bucket that fails is enough to fail; else one that is undecided leaves all undecided. */
    private static Verdict verdict(List<BucketEvidence> buckets) {
        if (buckets.stream().anyMatch(b -> b.verdict() == Verdict.FAIL)) {
            return Verdict.FAIL;
        }
        return buckets.stream().allMatch(b -> b.verdict() == Verdict.PASS) ? Verdict.PASS : Verdict.UNDECIDED;
    }

    static BucketEvidence worst(List<BucketEvidence> buckets) {
        return buckets.stream()
                .min(Comparator.comparingDouble(BucketEvidence::mean))
                .orElseThrow();
    }

    private static String name(Bucket bucket, String what) {
        return "bucket-%02d-%s".formatted(bucket.number(), what);
    }

    private Evidence evidence(
            Verdict verdict, Optional<FaultReport> fault, List<BucketEvidence> buckets, Optional<Exhibit> exhibit) {
        Evidence silent = new Evidence(
                criterion.assertion(),
                criterion.measure().name(),
                criterion.scalarisation().id(),
                criterion.bound(),
                verdict,
                fault,
                buckets,
                exhibit,
                "");
        return silent.withMessage(new FocusMessage(criterion, run, silent).text());
    }
}
