package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.scenario.Bucket;
import java.util.ArrayList;
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
        List<BucketEvidence> measured = new ArrayList<>();
        int count = run.sampling().first();
        try {
            for (Bucket bucket : judged) {
                requireSound(bucket, count);
            }
            for (Bucket bucket : judged) {
                measured.add(measurement.measure(bucket, count));
            }
            while (verdict(measured) == Verdict.UNDECIDED
                    && count < run.sampling().cap()) {
                count = Math.min(run.sampling().cap(), 2 * count);
                remeasure(measured, count);
            }
        } catch (FaultyMapException e) {
            return faulty(e.report());
        }
        return weighed(measured);
    }

    private void remeasure(List<BucketEvidence> measured, int count) throws FaultyMapException {
        for (int i = 0; i < measured.size(); i++) {
            if (measured.get(i).verdict() == Verdict.UNDECIDED) {
                Bucket bucket = measured.get(i).bucket();
                requireSound(bucket, count);
                measured.set(i, measurement.measure(bucket, count));
            }
        }
    }

    private void requireSound(Bucket bucket, int count) throws FaultyMapException {
        try {
            Optional<FaultReport> fault = MapFaults.find(bucket, run.explain(bucket, count), criterion.scalarisation());
            if (fault.isPresent()) {
                throw new FaultyMapException(fault.get());
            }
        } catch (MalformedAttributionException e) {
            throw new FaultyMapException(new FaultReport(MapFault.MALFORMED, bucket, 0, count, count, e.getMessage()));
        }
    }

    private Evidence faulty(FaultReport fault) {
        Optional<Exhibit> exhibit = fault.fault() == MapFault.MALFORMED
                ? Optional.empty()
                : Optional.of(new Exhibit(
                        name(fault.bucket(), "fault"),
                        run.explain(fault.bucket(), fault.sample() + 1).get(fault.sample()),
                        Double.NaN));
        return evidence(Verdict.FAIL, Optional.of(fault), List.of(), exhibit);
    }

    private Evidence weighed(List<BucketEvidence> measured) {
        Verdict verdict = verdict(measured);
        BucketEvidence worst = Evidence.decisive(measured, verdict).orElseThrow();
        Explanation shown = run.explain(worst.bucket(), worst.samples()).get(worst.worstSample());
        Exhibit exhibit = new Exhibit(name(worst.bucket(), "worst"), shown, worst.worstValue());
        return evidence(verdict, Optional.empty(), measured, Optional.of(exhibit));
    }

    /** One bucket that fails is enough to fail; else one that is undecided leaves all undecided. */
    private static Verdict verdict(List<BucketEvidence> buckets) {
        if (buckets.stream().anyMatch(b -> b.verdict() == Verdict.FAIL)) {
            return Verdict.FAIL;
        }
        return buckets.stream().allMatch(b -> b.verdict() == Verdict.PASS) ? Verdict.PASS : Verdict.UNDECIDED;
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
