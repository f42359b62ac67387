package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The layout that the messages of all assertions share: the claim, labelled lines, and at the end how to see it again. */
final class MessageLines {

    private final SaliencyRun run;
    private final List<String> lines = new ArrayList<>();

    /** Begins with what is claimed and of which run. */
    MessageLines(String assertion, String claim, SaliencyRun run) {
        this.run = run;
        lines.add(assertion + ": " + claim);
        add(
                "scenario",
                "%s · model %s, worst bucket accuracy %s · seed %d (base %d)"
                        .formatted(
                                run.scenario().id(),
                                run.model().architecture(),
                                String.format(Locale.ROOT, "%.3f", run.model().worstBucketAccuracy()),
                                run.seed(),
                                run.baseSeed()));
    }

    void add(String label, String text) {
        lines.add("  %-8s  %s".formatted(label, text));
    }

    /** Goes on with what the last label began. */
    void more(String text) {
        add("", text);
    }

    /** The whole text, ended by where the picture of a failure will be and how to repeat the run. */
    String end(Evidence evidence) {
        evidence.exhibit()
                .flatMap(exhibit -> run.picture(exhibit.name()))
                .filter(path -> evidence.verdict() == Verdict.FAIL)
                .ifPresent(path -> add("picture", path.toString().replace('\\', '/')));
        add("again", run.repeatCommand());
        return String.join("\n", lines);
    }

    /** Two digits; what is no number is said to be undefined, and what rounds to nothing has no sign. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }

    /** Names with their numbers. */
    static String numbers(Map<String, Double> named, String separator) {
        return named.entrySet().stream()
                .map(entry -> entry.getKey() + " " + number(entry.getValue()))
                .collect(Collectors.joining(separator));
    }

    /** How many samples the buckets had: one number, or the least and the most. */
    static String samples(List<BucketEvidence> buckets) {
        int least = buckets.stream().mapToInt(BucketEvidence::samples).min().orElseThrow();
        int most = buckets.stream().mapToInt(BucketEvidence::samples).max().orElseThrow();
        return (least == most ? String.valueOf(least) : least + " to " + most) + " a bucket";
    }
}
