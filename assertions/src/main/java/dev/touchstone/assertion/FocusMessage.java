package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what {@link PrimaryFocus} found, in at most twelve lines: the claim, the numbers, the scale, and how to see it again. */
final class FocusMessage {

    private final PrimaryFocus criterion;
    private final SaliencyRun run;
    private final Evidence evidence;

    FocusMessage(PrimaryFocus criterion, SaliencyRun run, Evidence evidence) {
        this.criterion = criterion;
        this.run = run;
        this.evidence = evidence;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(criterion.assertion() + ": " + claim());
        lines.add(line("scenario", scenario()));
        if (evidence.fault().isPresent()) {
            lines.add(line("expected", evidence.expected()));
            lines.add(line("but was", fault(evidence.fault().get())));
        } else {
            BucketEvidence worst = evidence.decisive().orElseThrow();
            lines.add(line("expected", evidence.measure() + "  " + evidence.bound() + " " + criterion.where()));
            lines.add(line("but was", butWas(worst)));
            lines.add(line("scale", scale(worst)));
            lines.add(line("buckets", buckets()));
            lines.add(line("samples", samples(worst)));
        }
        evidence.exhibit()
                .flatMap(exhibit -> run.picture(exhibit.name()))
                .filter(path -> evidence.verdict() == Verdict.FAIL)
                .ifPresent(path -> lines.add(line("picture", path.toString().replace('\\', '/'))));
        lines.add(line("again", run.repeatCommand()));
        return String.join("\n", lines);
    }

    private static String line(String label, String text) {
        return "  %-8s  %s".formatted(label, text);
    }

    private String claim() {
        if (evidence.fault().isPresent()) {
            MapFault fault = evidence.fault().get().fault();
            return run.method() + " returned " + (fault == MapFault.MALFORMED ? "" : "a map with ")
                    + fault.description();
        }
        return run.method()
                + switch (evidence.verdict()) {
                    case PASS -> " keeps its focus on the primary objects";
                    case FAIL -> " does not keep its focus on the primary objects";
                    case UNDECIDED -> " is undecided: its focus is too near the bound for the samples allowed";
                };
    }

    private String scenario() {
        return "%s · model %s, worst bucket accuracy %s · seed %d (base %d)"
                .formatted(
                        run.scenario().id(),
                        run.model().architecture(),
                        String.format(Locale.ROOT, "%.3f", run.model().worstBucketAccuracy()),
                        run.seed(),
                        run.baseSeed());
    }

    private static String fault(FaultReport fault) {
        return fault.fault() == MapFault.MALFORMED
                ? fault.detail() + "; first in bucket " + fault.bucket()
                : "%s in sample #%d of bucket %s; %d of %d maps there are at fault"
                        .formatted(fault.detail(), fault.sample(), fault.bucket(), fault.count(), fault.of());
    }

    private static String butWas(BucketEvidence worst) {
        return "%s in bucket %s  %s%s"
                .formatted(number(worst.mean()), worst.bucket(), worst.interval(), instead(worst));
    }

    /** Where the mass went, if anywhere in particular. */
    private static String instead(BucketEvidence worst) {
        Map<String, Double> rivals = worst.rivals();
        Map.Entry<String, Double> most = rivals.entrySet().stream()
                .filter(rival -> !rival.getKey().equals("SAFL"))
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        String where = worst.verdict() != Verdict.FAIL || most.getValue() <= worst.mean()
                ? ""
                : most.getKey().equals(FocusMeasurement.BACKGROUND)
                        ? "most of the map lies on no object"
                        : "the map looks at " + most.getKey() + " instead";
        if (!rivals.containsKey("SAFL")) {
            return where.isEmpty() ? "" : "   " + where;
        }
        return "   SAFL " + number(rivals.get("SAFL")) + (where.isEmpty() ? "" : ": " + where);
    }

    private static String scale(BucketEvidence worst) {
        return worst.controls().entrySet().stream()
                        .map(control -> control.getKey() + " " + number(control.getValue()))
                        .collect(Collectors.joining(" · "))
                + "   (same samples, same bucket)";
    }

    private String buckets() {
        List<BucketEvidence> all = evidence.buckets();
        return "%d of %d pass%s%s"
                .formatted(
                        all.stream().filter(b -> b.verdict() == Verdict.PASS).count(),
                        all.size(),
                        listed("below", Verdict.FAIL),
                        listed("undecided", Verdict.UNDECIDED));
    }

    private String listed(String label, Verdict verdict) {
        String buckets = evidence.buckets().stream()
                .filter(b -> b.verdict() == verdict)
                .map(b -> b.bucket().number() + " (" + number(b.mean()) + ")")
                .collect(Collectors.joining(", "));
        return buckets.isEmpty() ? "" : "; " + label + ": " + buckets;
    }

    private String samples(BucketEvidence worst) {
        int least = evidence.buckets().stream()
                .mapToInt(BucketEvidence::samples)
                .min()
                .orElseThrow();
        int most = evidence.buckets().stream()
                .mapToInt(BucketEvidence::samples)
                .max()
                .orElseThrow();
        return "%s a bucket; worst #%d (%s)"
                .formatted(
                        least == most ? String.valueOf(least) : least + " to " + most,
                        worst.worstSample(),
                        number(worst.worstValue()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
