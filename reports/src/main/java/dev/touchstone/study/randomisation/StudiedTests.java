package dev.touchstone.study.randomisation;

import dev.touchstone.ModelSummary;
import dev.touchstone.randomisation.meta.Estimator;
import dev.touchstone.randomisation.meta.Expectation;
import dev.touchstone.randomisation.meta.KnownMethod;
import dev.touchstone.randomisation.meta.MethodReadings;
import dev.touchstone.randomisation.meta.TestReport;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.study.run.FinishedCell;
import java.util.List;
import java.util.Optional;

/**
 * One test on one world, finished.
 *
 * @param scenario the world
 * @param test the test
 * @param known what must be said of each method
 * @param model what the model has learnt; empty if it was not verified
 * @param unverified why it was not; empty if it was
 * @param cells one for each method; none if the model was not verified
 */
record StudiedTests(
        Scenario scenario,
        Estimator test,
        List<KnownMethod> known,
        Optional<ModelSummary> model,
        String unverified,
        List<TestCell> cells) {

    StudiedTests {
        known = List.copyOf(known);
        cells = List.copyOf(cells);
    }

    String world() {
        return scenario.id().value();
    }

    String network() {
        return scenario.recipe().network().id();
    }

    /** Of each method that works on this network. */
    List<MethodReadings> readings() {
        return cells.stream()
                .filter(cell -> cell.outcome() == FinishedCell.Outcome.MEASURED)
                .map(TestCell::readings)
                .toList();
    }

    /** Of those that must pass. */
    List<MethodReadings> sensitive() {
        return readings().stream()
                .filter(its -> known.contains(new KnownMethod(its.method(), Expectation.PASSES)))
                .toList();
    }

    /** What must be said of a method. */
    Expectation expectation(String method) {
        return known.stream()
                .filter(one -> one.id().equals(method))
                .map(KnownMethod::expectation)
                .findFirst()
                .orElseThrow();
    }

    TestReport report() {
        return TestReport.of(world(), test.id(), known, readings());
    }
}
