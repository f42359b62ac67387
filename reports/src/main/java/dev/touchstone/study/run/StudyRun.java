package dev.touchstone.study.run;

import dev.touchstone.Sampling;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.report.Versions;
import dev.touchstone.study.plan.StudyPlan;
import dev.touchstone.study.plan.StudyWorld;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Goes through the cells of a plan, world by world: takes what an earlier run finished, computes the rest, and keeps it. */
public final class StudyRun {

    /** The chance that the interval of a mean misses it. */
    public static final double ALPHA = Sampling.DEFAULT.alpha();

    /** From a raw map to one number a pixel. */
    public static final Scalarisation SCALARISATION = Scalarisation.ABS_OF_CHANNEL_SUM;

    private final StudyPlan plan;
    private final StudyModels models;
    private final CellFiles files;
    private final StudyProgress progress;
    private final LongSupplier nanoTime;

    /**
     * @param cells the directory of finished cells
     * @param out gets the lines of progress
     */
    public StudyRun(StudyPlan plan, StudyModels models, Path cells, PrintStream out, LongSupplier nanoTime) {
        this.plan = plan;
        this.models = models;
        this.files = new CellFiles(cells, line -> out.println("touchstone: " + line));
        this.progress = new StudyProgress(plan, files, out);
        this.nanoTime = nanoTime;
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
        try (StudyModel model = models.open(world.scenario())) {
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
            progress.unverified(world, plan.computed().size());
            return StudiedWorld.unverified(world, e.getMessage());
        }
    }

    private Cell cell(StudyWorld world, SaliencyMethod method, CellComputation computation) {
        CellKey key = CellKey.of(method.id(), world);
        CellStamp stamp = stamp(world, method, computation.model());
        Optional<Cell> stored = files.read(key, stamp);
        if (stored.isPresent()) {
            progress.taken(stored.get());
            return stored.get();
        }
        Cell cell = compute(world, method, key, stamp, computation);
        if (cell.outcome() != Cell.Outcome.FAILED) {
            files.write(cell);
        }
        progress.computed(cell);
        return cell;
    }

    private Cell compute(
            StudyWorld world, SaliencyMethod method, CellKey key, CellStamp stamp, CellComputation computation) {
        long start = nanoTime.getAsLong();
        try {
            List<BucketFigures> buckets =
                    computation.measure(method, world.scenario().buckets());
            double seconds = (nanoTime.getAsLong() - start) / 1e9;
            return new Cell(key, stamp, Cell.Outcome.MEASURED, "", buckets, buckets.size() * plan.samples(), seconds);
        } catch (RuntimeException e) {
            // A method that is broken must not take the study of the others with it.
            Cell.Outcome outcome = CellComputation.isRefusal(e) ? Cell.Outcome.REFUSED : Cell.Outcome.FAILED;
            String reason = outcome == Cell.Outcome.REFUSED ? e.getMessage() : e.toString();
            return new Cell(key, stamp, outcome, reason, List.of(), 0, (nanoTime.getAsLong() - start) / 1e9);
        }
    }

    private CellStamp stamp(StudyWorld world, SaliencyMethod method, StudyModel model) {
        return new CellStamp(
                CellStamp.FORMAT,
                Versions.current().touchstone(),
                Versions.current().djl(),
                world.scenario().id().value(),
                world.scenario().specification(),
                model.summary().weightsSha256(),
                model.device(),
                method.parameters(),
                plan.samples(),
                plan.baseSeed(),
                ALPHA,
                SCALARISATION.id(),
                plan.measures().stream().map(Measure::name).toList());
    }
}
