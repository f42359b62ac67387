package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.randomisation.IncomparableMapException;
import dev.touchstone.randomisation.IncomparableMapException.Faulty;
import dev.touchstone.randomisation.MapDefect;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Sample;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Names faulty maps of the trained model as all assertions name them: before any number. */
final class RandomisationFaults {

    private final Evidence blank;
    private final SaliencyRun run;
    private final ModelCopies copies;

    /** @param blank the question alone */
    RandomisationFaults(Evidence blank, SaliencyRun run, ModelCopies copies) {
        this.blank = blank;
        this.run = run;
        this.copies = copies;
    }

    /** What a test finds, or the fault that ends it. */
    Evidence orElse(Supplier<Evidence> test) {
        return orElse(test, UnaryOperator.identity());
    }

    /** What tests find, or what is made of the fault that ends them. */
    <T> T orElse(Supplier<T> test, Function<Evidence, T> ofFault) {
        try {
            return test.get();
        } catch (IncomparableMapException e) {
            Exhibit shown = exhibit(e.faulty().get(0));
            return ofFault.apply(FaultEvidence.of(blank, run, report(e.faulty()), Optional.of(shown)));
        } catch (MalformedAttributionException e) {
            return ofFault.apply(FaultEvidence.of(blank, run, malformed(e), Optional.empty()));
        }
    }

    private FaultReport malformed(MalformedAttributionException e) {
        Bucket bucket = copies.samples().get(0).bucket();
        int there = samples(bucket);
        return new FaultReport(MapFault.MALFORMED, bucket, 0, there, there, e.getMessage());
    }

    private FaultReport report(List<Faulty> faulty) {
        Faulty first = faulty.get(0);
        Bucket bucket = first.sample().bucket();
        int count = (int) faulty.stream()
                .filter(one -> one.sample().bucket().equals(bucket))
                .count();
        FaultReport raw = MapFaults.find(bucket, List.of(explanation(first)), SignMode.RAW)
                .orElseGet(() -> compared(first));
        return new FaultReport(raw.fault(), bucket, first.sample().index(), count, samples(bucket), raw.detail());
    }

    /** Of a map that is sound as it is, but not as it is compared. */
    private static FaultReport compared(Faulty faulty) {
        Sample sample = faulty.sample();
        String described = faulty.defect().description();
        return faulty.defect() == MapDefect.CONSTANT
                ? new FaultReport(
                        MapFault.CONSTANT, sample.bucket(), sample.index(), 1, 1, described + " as maps are compared")
                : new FaultReport(MapFault.UNDEFINED, sample.bucket(), sample.index(), 1, 1, described);
    }

    private Exhibit exhibit(Faulty faulty) {
        return new Exhibit(Exhibits.name(faulty.sample().bucket(), "fault"), explanation(faulty), Double.NaN);
    }

    private Explanation explanation(Faulty faulty) {
        int target = copies.targets().get(copies.samples().indexOf(faulty.sample()));
        return new Explanation(faulty.sample(), target, faulty.map());
    }

    private int samples(Bucket bucket) {
        return (int) copies.samples().stream()
                .filter(sample -> sample.bucket().equals(bucket))
                .count();
    }
}
