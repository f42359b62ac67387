package dev.touchstone.report.allure;

import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.DrawnRun;
import io.qameta.allure.listener.TestLifecycleListener;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.TestResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Adds what was found in a test's runs to its Allure result, just before Allure closes it. Works on Allure's model only, not on its
 * {@code Allure} class: that needs the right thread, and changes with the next major version.
 */
public final class AllureBridge implements TestLifecycleListener {

    private static final String UNIQUE_ID = "junit.platform.uniqueid";

    @Override
    public void beforeTestStop(TestResult result) {
        List<DrawnRun> drawn = result.getLabels().stream()
                .filter(label -> UNIQUE_ID.equals(label.getName()))
                .flatMap(label -> FinishedRuns.take(label.getValue()).stream())
                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        List<RunRecord> runs = drawn.stream().map(DrawnRun::run).toList();
        // Allure puts the name of the scenario before that of a test template's invocation, which already holds it.
        String name = runs.get(0).displayName();
        if (result.getName() != null && result.getName().endsWith(name)) {
            result.setName(name);
        }
        addLabels(result, runs.get(0));
        addParameters(result, runs);
        addDescription(result, Description.of(runs));
        Attachments.add(result, drawn);
        Compared.apply(result, runs);
        ShownAsText.apply(result);
    }

    /** After what the author of the test wrote. */
    private static void addDescription(TestResult result, String description) {
        String written = result.getDescription();
        result.setDescription(
                written == null || written.isBlank() ? description : written.stripTrailing() + "\n\n" + description);
    }

    private static void addLabels(TestResult result, RunRecord run) {
        addLabel(result, "epic", property(run));
        addLabel(result, "feature", run.method());
        addLabel(result, "story", run.scenario());
    }

    /** What the run was asked for first; a run that never came to an assertion is kept apart. */
    private static String property(RunRecord run) {
        return run.evidence().isEmpty()
                ? "Without a verdict"
                : PropertyName.of(run.evidence().get(0).assertion());
    }

    /** Unless the author of the test has given one. */
    private static void addLabel(TestResult result, String name, String value) {
        if (result.getLabels().stream().noneMatch(label -> name.equals(label.getName()))) {
            result.getLabels().add(new Label().setName(name).setValue(value));
        }
    }

    private static void addParameters(TestResult result, List<RunRecord> runs) {
        addParameter(
                result, new Parameter().setName("scenario").setValue(runs.get(0).scenario()));
        addParameter(
                result, new Parameter().setName("method").setValue(runs.get(0).method()));
        String seeds =
                runs.stream().map(run -> String.valueOf(run.seed())).distinct().collect(Collectors.joining(", "));
        // Excluded: a seed in the identity of a test would cut it off from its history.
        addParameter(result, new Parameter().setName("seed").setValue(seeds).setExcluded(true));
    }

    private static void addParameter(TestResult result, Parameter parameter) {
        if (result.getParameters().stream()
                .noneMatch(known -> parameter.getName().equals(known.getName()))) {
            result.getParameters().add(parameter);
        }
    }
}
