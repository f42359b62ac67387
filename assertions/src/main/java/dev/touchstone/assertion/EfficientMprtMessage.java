package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.ControlReading;
import dev.touchstone.randomisation.EfficientMprtResult;
import dev.touchstone.scenario.Sample;
import dev.touchstone.statistics.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what efficient MPRT found, in the layout of the other messages. */
final class EfficientMprtMessage {

    private final RandomisationQuestion question;
    private final SaliencyRun run;
    private final EfficientMprtResult result;
    private final String signs;

    /** @param magnitudes whether signs were dropped */
    EfficientMprtMessage(
            RandomisationQuestion question, SaliencyRun run, EfficientMprtResult result, boolean magnitudes) {
        this.signs = SignLabel.word(magnitudes);
        this.question = question;
        this.run = run;
        this.result = result;
    }

    /** @param samples the inputs of the test, in their order */
    String text(Evidence evidence, List<Sample> samples) {
        MessageLines lines =
                RandomisationLines.begin(question, result.decision(), evidence, claim(), evidence.measure(), run);
        lines.add("but was", butWas());
        RandomisationLines.guard(lines, result.broken());
        lines.add(
                "setup",
                "%d inputs, %s, %s, %s"
                        .formatted(
                                result.byInput().size(),
                                question.wording().versions(result.replicates()),
                                result.complexity(),
                                signs));
        lines.add("maps", complexity());
        if (!Double.isNaN(result.rise())) {
            RandomisationLines.signs(lines, result.signs(), "rise");
        }
        RandomisationLines.model(lines, result.model());
        lines.add("scale", result.control().map(this::control).orElse("no control"));
        result.correlation()
                .ifPresent(value -> lines.add(
                        "output",
                        "the complexity of maps and the entropy of the model's output correlate by "
                                + MessageLines.number(value)));
        result.hints().forEach(hint -> lines.add("hint", hint));
        RandomisationLines.ends(
                lines, samples, result.byInput(), Comparator.reverseOrder(), EfficientMprtMessage::percent);
        return lines.end(evidence);
    }

    private String claim() {
        return RandomisationLines.unjudged(result.broken(), run.method()).orElseGet(() -> switch (result.decision()) {
            case PASS -> run.method() + " " + question.wording().pass();
            case FAIL ->
                run.method() + " "
                        + (result.falls()
                                ? "draws simpler maps when the model loses what it learnt"
                                : question.wording().fail());
            case UNDECIDED -> run.method() + " is undecided: neither a rise that matters nor its absence can be shown";
            case INVALID, NO_POWER ->
                throw new IllegalArgumentException("no guard says why it is " + result.decision());
        });
    }

    private String butWas() {
        return Double.isNaN(result.rise())
                ? "the rise is not defined"
                : "median rise " + percent(result.rise())
                        + result.bounds()
                                .map(bounds -> ", one-sided 95 % bounds " + percent(bounds))
                                .orElse("");
    }

    private String complexity() {
        String most =
                Double.isFinite(result.most()) ? " of %s at most".formatted(MessageLines.number(result.most())) : "";
        return "complexity %s -> %s%s"
                .formatted(MessageLines.number(result.trained()), MessageLines.number(result.random()), most);
    }

    private String control(ControlReading control) {
        Optional<Interval> bounds = result.controlBounds();
        return "%s %s%s (%s)"
                .formatted(
                        control.method(),
                        percent(control.retained()),
                        bounds.map(at -> " " + percent(at)).orElse(""),
                        control.asExpected() ? "ok" : "not ok");
    }

    private static String percent(Interval bounds) {
        return "[%s, %s]".formatted(percent(bounds.lower()), percent(bounds.upper()));
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "undefined" : String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }
}
