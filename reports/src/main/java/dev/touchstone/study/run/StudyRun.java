package dev.touchstone.study.run;

import dev.touchstone.Sampling;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.study.plan.StudyPlan;
import dev.touchstone.study.plan.StudyWorld;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Goes through the cells of a plan, world by world: takes what an earlier run finished, computes the rest, and keeps it. */
public final class StudyRun {

    /** The chance that the interval of a mean misses it. */
    public static final double ALPHA = Sampling.DEFAULT.alpha();

    /** From a raw map to one number a pixel. */
    public static final Scalarisation SCALARISATION = Scalarisation.ABS_OF_CHANNEL_SUM;

    private final StudyPlan plan;
    private final StudyModels models;
    private final KeptCells<Cell> kept;
    private final LongSupplier nanoTime;

    /**
     * @param cells the directory of finished cells
     * @param out gets the lines of progress
     */
    public StudyRun(StudyPlan plan, StudyModels models, Path cells, PrintStream out, LongSupplier nanoTime) {
        this.plan = plan;
        this.models = models;
        this.kept = new KeptCells<>(Cell.class, cells, todo(plan), out);
        this.nanoTime = nanoTime;
    }

    private static List<TimeLeft.Todo> todo(StudyPlan plan) {
        return plan.worlds().stream()
                .flatMap(world -> keys(plan, world)
                        .map(key -> new TimeLeft.Todo(
                                key, world.scenario().buckets().size() * plan.samples())))
                .toList();
    }

    private static Stream<CellKey> keys(StudyPlan plan, StudyWorld world) {
        return plan.computed().stream().map(method -> CellKey.of(method.id(), world));
    }

    /** Computes what is missing; each world that was verified or not, in the plan's order. */
    public List<StudiedWorld> run() {
        List<StudiedWorld> studied = new ArrayList<>();
        try (MeasuringThread measuring = new MeasuringThread()) {
            for (StudyWorld world : plan.worlds()) {
                studied.add(study(world, measuring));
            }
        }
        return studied;
    }

    private StudiedWorld study(StudyWorld world, MeasuringThread measuring) {
        try (StudyModel model = models.open(world.scenario(), 0)) {
            CellComputation computation = new CellComputation(
                    model,
                    new WorldSamples(world.scenario(), model, plan.samples(), plan.baseSeed()),
                    new BucketMeasurement(plan.measures(), SCALARISATION, ALPHA),
                    measuring);
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (SaliencyMethod method : plan.computed()) {
                cells.put(method.id(), cell(world, method, computation));
            }
            return StudiedWorld.verified(world, model.summary(), model.device(), cells);
        } catch (UnverifiedWorldException e) {
            kept.unverified(world.name(), keys(plan, world).toList());
            return StudiedWorld.unverified(world, e.getMessage());
        }
    }

    private Cell cell(StudyWorld world, SaliencyMethod method, CellComputation computation) {
        CellKey key = CellKey.of(method.id(), world);
        CellStamp stamp = new CellStamp(
                MapStamp.of(world.scenario(), computation.model(), method, plan.baseSeed()),
                plan.samples(),
                ALPHA,
                SCALARISATION.id(),
                plan.measures().stream().map(Measure::name).toList());
        return kept.obtain(key, stamp, () -> {
            Attempt<List<BucketFigures>> attempt = Attempt.at(
                    () -> computation.measure(method, world.scenario().buckets()), nanoTime);
            List<BucketFigures> buckets = attempt.result().orElse(List.of());
            int maps = buckets.size() * plan.samples();
            return new Cell(key, stamp, attempt.outcome(), attempt.reason(), buckets, maps, attempt.seconds());
        });
    }
}
