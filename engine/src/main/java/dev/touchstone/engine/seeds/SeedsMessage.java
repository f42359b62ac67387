package dev.touchstone.engine.seeds;

import dev.touchstone.engine.listener.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text that tells how the seeds of a test ended. */
final class SeedsMessage {

    private static final int HEADLINES = 6;

    private SeedsMessage() {}

    /** The summary, the rule, the seeds that passed in one line, a line for each other one, at most six, and how to repeat it. */
    static String of(String summary, SeedRule rule, List<SeedOutcome> outcomes, String again) {
        List<String> lines = new ArrayList<>();
        lines.add("seeds: " + summary + "; asked: " + rule.inWords());
        List<SeedOutcome> passed =
                outcomes.stream().filter(o -> o.outcome() == RunOutcome.PASSED).toList();
        List<SeedOutcome> others =
                outcomes.stream().filter(o -> o.outcome() != RunOutcome.PASSED).toList();
        if (!passed.isEmpty()) {
            lines.add("  passed   seeds " + seedsOf(passed));
        }
        others.stream().limit(HEADLINES).map(SeedsMessage::line).forEach(lines::add);
        if (others.size() > HEADLINES) {
            lines.add("  also not seeds " + seedsOf(others.subList(HEADLINES, others.size())));
        }
        lines.add("  again    " + again);
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(SeedOutcome outcome) {
        String word = outcome.outcome().name().toLowerCase(Locale.ROOT);
        return "  %-8s seed %d: %s".formatted(word, outcome.seed(), outcome.headline());
    }

    private static String seedsOf(List<SeedOutcome> outcomes) {
        return outcomes.stream().map(o -> Integer.toString(o.seed())).collect(Collectors.joining(", "));
    }
}
