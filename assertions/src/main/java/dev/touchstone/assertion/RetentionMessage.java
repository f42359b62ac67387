package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.RetentionResult;
import dev.touchstone.scenario.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says what a test of retained similarity found, in the layout of the other messages; the profile makes it longer than those: a line a step,
 * nine at most.
 */
final class RetentionMessage {

    private final RandomisationQuestion question;
    private final SaliencyRun run;
    private final RetentionResult result;

    RetentionMessage(RandomisationQuestion question, SaliencyRun run, RetentionResult result) {
        this.question = question;
        this.run = run;
        this.result = result;
    }

    /** @param samples the inputs of the test, in their order */
    String text(Evidence evidence, List<Sample> samples) {
        MessageLines lines = RandomisationLines.begin(
                question, result.decision(), evidence, claim(), evidence.measure() + " T", run);
        lines.add("but was", butWas());
        RandomisationLines.guard(lines, result.broken());
        lines.add("setup", setup());
        profile(lines);
        if (!Double.isNaN(result.retained())) {
            RandomisationLines.signs(lines, result.signs(), "below " + threshold());
        }
        result.model().ifPresent(check -> RandomisationLines.model(lines, check));
        lines.add("scale", scale());
        maps(lines);
        result.hints().forEach(hint -> lines.add("hint", hint));
        RandomisationLines.ends(lines, samples, result.byInput(), Comparator.naturalOrder(), MessageLines::number);
        return lines.end(evidence);
    }

    private String claim() {
        return RandomisationLines.unjudged(result.broken(), run.method()).orElseGet(() -> switch (result.decision()) {
            case PASS -> run.method() + " " + question.wording().pass();
            case FAIL -> run.method() + " " + question.wording().fail();
            case UNDECIDED -> run.method() + " is undecided: " + undecided();
            case INVALID, NO_POWER ->
                throw new IllegalArgumentException("no guard says why it is " + result.decision());
        });
    }

    private String undecided() {
        return result.bounds().orElseThrow().upper() <= result.rule().threshold()
                ? "its T is below %s, but a few inputs carry it".formatted(threshold())
                : "its T is too near %s; ask for more %s"
                        .formatted(threshold(), question.wording().more());
    }

    private String butWas() {
        return Double.isNaN(result.retained())
                ? "T is not defined"
                : "T = " + MessageLines.number(result.retained())
                        + result.bounds()
                                .map(bounds -> ", one-sided 95 % bounds " + bounds)
                                .orElse("");
    }

    private String setup() {
        String how = question.how();
        return "%d inputs, %s, %s, %s%s"
                .formatted(
                        result.byInput().size(),
                        question.wording().versions(result.rule().replicates()),
                        result.rule().similarity().id(),
                        SignLabel.word(result.magnitudes()),
                        how.isEmpty() ? "" : ", " + how);
    }

    private void profile(MessageLines lines) {
        List<String> table = new ProfileTable(result.steps(), question.cumulative()).lines();
        lines.add("profile", table.get(0));
        table.subList(1, table.size()).forEach(lines::more);
    }

    private String scale() {
        String controls = result.controls().isEmpty()
                ? "no controls"
                : result.controls().stream()
                        .map(control -> "%s %s (%s)"
                                .formatted(
                                        control.method(),
                                        MessageLines.number(control.retained()),
                                        control.asExpected() ? "ok" : "not ok"))
                        .collect(Collectors.joining(" · "));
        return controls + "; repeatability of the method " + MessageLines.number(result.ceiling());
    }

    /** What is odd about them. */
    private void maps(MessageLines lines) {
        if (result.identical() > 0) {
            lines.add(
                    "maps",
                    "%d of %d inputs have bit-identical maps %s"
                            .formatted(
                                    result.identical(),
                                    result.byInput().size(),
                                    question.wording().unchanged()));
        }
        if (!result.degenerate().isEmpty()) {
            lines.add("maps", degenerate());
        }
    }

    private String degenerate() {
        Map<String, Integer> byStep = result.degenerate();
        int maps = result.steps().size()
                * result.rule().replicates()
                * result.byInput().size();
        return "%d of %d are constant or not finite and left out: %s"
                .formatted(
                        byStep.values().stream().mapToInt(count -> count).sum(),
                        maps,
                        result.steps().stream()
                                .map(CascadeStep::name)
                                .filter(byStep::containsKey)
                                .distinct()
                                .map(step -> step + " " + byStep.get(step))
                                .collect(Collectors.joining(", ")));
    }

    private String threshold() {
        return MessageLines.number(result.rule().threshold());
    }
}
