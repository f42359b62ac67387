package dev.touchstone.study.andor.run;

import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.study.andor.plan.LogicPlan;
import dev.touchstone.study.andor.plan.LogicStudyWorld;
import dev.touchstone.study.run.Attempt;
import dev.touchstone.study.run.KeptCells;
import dev.touchstone.study.run.MapStamp;
import dev.touchstone.study.run.StudyModel;
import dev.touchstone.study.run.StudyModels;
import dev.touchstone.study.run.TimeLeft;
import dev.touchstone.study.run.UnverifiedWorldException;
import dev.touchstone.study.run.WorldSamples;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Goes through the cells of a plan, model by model: takes what an earlier run finished, computes the rest, and keeps it. */
public final class LogicRun {

    private final LogicPlan plan;
    private final StudyModels models;
    private final KeptCells<LogicCell> kept;
    private final LongSupplier nanoTime;

    /**
     * @param cells the directory of finished cells
     * @param out gets the lines of progress
     */
    public LogicRun(LogicPlan plan, StudyModels models, Path cells, PrintStream out, LongSupplier nanoTime) {
        this.plan = plan;
        this.models = models;
        this.nanoTime = nanoTime;
        List<TimeLeft.Todo> todo = new ArrayList<>();
        for (LogicStudyWorld world : plan.worlds()) {
            IntStream.range(0, plan.seeds())
                    .mapToObj(seed -> keys(world, seed))
                    .flatMap(List::stream)
                    .forEach(key -> todo.add(new TimeLeft.Todo(key, world.samples())));
        }
        this.kept = new KeptCells<>(LogicCell.class, cells, todo, out);
    }

    private List<LogicCellKey> keys(LogicStudyWorld world, int seed) {
        return plan.methods().stream()
                .map(method -> LogicCellKey.of(method.id(), world, seed))
                .toList();
    }

    /** Computes what is missing; each model, verified or not, in the plan's order. */
    public List<StudiedLogicWorld> run() {
        List<StudiedLogicWorld> studied = new ArrayList<>();
        for (LogicStudyWorld world : plan.worlds()) {
            for (int seed = 0; seed < plan.seeds(); seed++) {
                studied.add(study(world, seed));
            }
        }
        return studied;
    }

    private StudiedLogicWorld study(LogicStudyWorld world, int seed) {
        AndorScenario scenario = world.scenario();
        try (StudyModel model = models.open(scenario, seed)) {
            LogicComputation computation = new LogicComputation(
                    model,
                    new WorldSamples(scenario, model, Integer.MAX_VALUE, plan.baseSeed()),
                    new LogicMeasurement(
                            plan.measures(),
                            new CoherenceFigures(scenario.world().symbols(), plan.representations())));
            List<LogicCell> cells = plan.methods().stream()
                    .map(method -> cell(world, seed, method, computation))
                    .toList();
            return new StudiedLogicWorld(world, seed, Optional.of(model.summary()), model.device(), "", cells);
        } catch (UnverifiedWorldException e) {
            List<LogicCellKey> keys = keys(world, seed);
            String name = "%s %s %s #%d"
                    .formatted(world.configuration().id(), world.top().id(), world.networkId(), seed);
            kept.unverified(name, keys);
            return new StudiedLogicWorld(world, seed, Optional.empty(), "", e.getMessage(), List.of());
        }
    }

    private LogicCell cell(LogicStudyWorld world, int seed, SaliencyMethod method, LogicComputation computation) {
        LogicCellKey key = LogicCellKey.of(method.id(), world, seed);
        LogicStamp stamp = new LogicStamp(
                MapStamp.of(world.scenario(), computation.model(), method, plan.baseSeed()), plan.measureNames());
        return kept.obtain(key, stamp, () -> {
            Attempt<LogicFigures> attempt = Attempt.at(
                    () -> computation.measure(method, world.scenario().buckets()), nanoTime);
            LogicFigures figures = attempt.result().orElse(LogicFigures.NONE);
            return new LogicCell(
                    key,
                    stamp,
                    attempt.outcome(),
                    attempt.reason(),
                    figures.figures(),
                    figures.faults(),
                    attempt.result().isPresent() ? world.samples() : 0,
                    attempt.seconds());
        });
    }
}
