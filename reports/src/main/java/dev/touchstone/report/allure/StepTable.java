package dev.touchstone.report.allure;

import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.report.RandomisationProfile;
import dev.touchstone.report.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a randomisation test found at each step, a step a row. */
record StepTable(List<CascadeStep> steps) {

    private static final List<String> HEADER = List.of("step", "similarity", "floor", RandomisationProfile.RETAINED);

    static StepTable of(RandomisationEvidence evidence) {
        return new StepTable(evidence.steps());
    }

    /** Two digits, the steps numbered as in the picture; what is undefined leaves its cell empty. */
    String markdown() {
        return Markdown.table(
                HEADER,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> shortRow(i + 1, steps.get(i)))
                        .toList());
    }

    private static List<String> shortRow(int number, CascadeStep step) {
        return List.of(
                number + " · " + step.name(), figure(step.similarity()), figure(step.floor()), figure(step.retained()));
    }

    /** All digits. */
    String csv() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        steps.forEach(step -> rows.add(List.of(
                step.name(),
                String.valueOf(step.similarity()),
                String.valueOf(step.floor()),
                String.valueOf(step.retained()))));
        return Csv.text(rows);
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
