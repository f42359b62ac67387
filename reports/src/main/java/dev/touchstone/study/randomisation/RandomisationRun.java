package dev.touchstone.study.randomisation;

import dev.touchstone.method.MethodCatalog;
import dev.touchstone.randomisation.meta.Estimator;
import dev.touchstone.randomisation.meta.KnownMethod;
import dev.touchstone.randomisation.meta.MethodReadings;
import dev.touchstone.report.Versions;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.study.run.Attempt;
import dev.touchstone.study.run.KeptCells;
import dev.touchstone.study.run.MapStamp;
import dev.touchstone.study.run.TimeLeft;
import dev.touchstone.study.run.UnverifiedWorldException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Goes through the cells of a plan, world by world: takes what an earlier run finished, computes the rest, and keeps it. */
final class RandomisationRun {

    private final RandomisationPlan plan;
    private final TestedModels models;
    private final KeptCells<TestCell> kept;
    private final LongSupplier nanoTime;

    /**
     * @param cells the directory of finished cells
     * @param out gets the lines of progress
     */
    RandomisationRun(RandomisationPlan plan, TestedModels models, Path cells, PrintStream out, LongSupplier nanoTime) {
        this.plan = plan;
        this.models = models;
        this.nanoTime = nanoTime;
        List<TimeLeft.Todo> todo = new ArrayList<>();
        for (Scenario world : plan.worlds()) {
            for (Estimator test : plan.tests(world)) {
                for (KnownMethod method : plan.known(world)) {
                    todo.add(new TimeLeft.Todo(key(world, test, method), readings(method)));
                }
            }
        }
        this.kept = new KeptCells<>(TestCell.class, cells, todo, out);
    }

    private static TestCellKey key(Scenario world, Estimator test, KnownMethod method) {
        return new TestCellKey(
                method.id(),
                world.id().value().replace('/', '.'),
                world.recipe().network().id(),
                test.id());
    }

    /** How many there are of a method. */
    private int readings(KnownMethod method) {
        return plan.design().occasions().size()
                + (method.isMixed() ? plan.design().shares().size() : 0);
    }

    /** Computes what is missing. A world whose model is not verified has no cells. */
    List<StudiedTests> run() {
        List<StudiedTests> studied = new ArrayList<>();
        for (Scenario world : plan.worlds()) {
            try (OpenTestedModel model = models.open(world)) {
                for (Estimator test : plan.tests(world)) {
                    studied.add(studied(world, model, test));
                }
            } catch (UnverifiedWorldException e) {
                for (Estimator test : plan.tests(world)) {
                    List<KnownMethod> known = plan.known(world);
                    kept.unverified(
                            world.id().value(),
                            known.stream()
                                    .map(method -> key(world, test, method))
                                    .toList());
                    studied.add(new StudiedTests(world, test, known, Optional.empty(), e.getMessage(), List.of()));
                }
            }
        }
        return studied;
    }

    private StudiedTests studied(Scenario world, OpenTestedModel model, Estimator test) {
        List<KnownMethod> known = plan.known(world);
        List<TestCell> cells =
                known.stream().map(method -> cell(world, model, test, method)).toList();
        return new StudiedTests(world, test, known, Optional.of(model.summary()), "", cells);
    }

    private TestCell cell(Scenario world, OpenTestedModel model, Estimator test, KnownMethod method) {
        TestCellKey key = key(world, test, method);
        TestStamp stamp = TestStamp.of(stamp(world, model, method), test, plan.design());
        return kept.obtain(key, stamp, () -> {
            Attempt<MethodReadings> attempt =
                    Attempt.at(() -> MethodReadings.of(test, model, method, plan.design()), nanoTime);
            return new TestCell(
                    key,
                    stamp,
                    attempt.outcome(),
                    attempt.reason(),
                    attempt.result().stream()
                            .flatMap(its -> its.occasions().stream())
                            .map(KeptReading::of)
                            .toList(),
                    attempt.result().stream()
                            .flatMap(its -> its.doses().stream())
                            .map(KeptDose::of)
                            .toList(),
                    attempt.result().isPresent() ? readings(method) : 0,
                    attempt.seconds());
        });
    }

    private MapStamp stamp(Scenario world, OpenTestedModel model, KnownMethod method) {
        return new MapStamp(
                MapStamp.FORMAT,
                Versions.current().touchstone(),
                Versions.current().djl(),
                world.id().value(),
                world.specification(),
                model.summary().weightsSha256(),
                model.device(),
                MethodCatalog.get(method.id()).parameters(),
                plan.design().firstSeed());
    }
}
