package dev.touchstone.study;

import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Side;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.report.Versions;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.study.StudyResults.CellTime;
import dev.touchstone.study.StudyResults.FaultNote;
import dev.touchstone.study.StudyResults.UnmeasuredCell;
import dev.touchstone.study.StudyResults.UnverifiedWorld;
import dev.touchstone.study.plan.StudyPlan;
import dev.touchstone.study.run.BucketFigures;
import dev.touchstone.study.run.Cell;
import dev.touchstone.study.run.CellKey;
import dev.touchstone.study.run.Figure;
import dev.touchstone.study.run.StudiedWorld;
import dev.touchstone.study.run.StudyRun;
import java.util.List;
import java.util.stream.Stream;

/** Puts the cells of the worlds together: each method's figures beside those of the oracle and of random maps. */
final class StudyReport {

    private final StudyPlan plan;
    private final List<StudiedWorld> worlds;

    StudyReport(StudyPlan plan, List<StudiedWorld> worlds) {
        this.plan = plan;
        this.worlds = worlds;
    }

    StudyResults results() {
        return new StudyResults(
                StudyResults.SCHEMA,
                provenance(),
                worlds.stream().flatMap(this::rows).toList(),
                cells().flatMap(StudyReport::notes).toList(),
                cells().filter(cell -> cell.outcome() != Cell.Outcome.MEASURED)
                        .map(StudyReport::unmeasured)
                        .toList(),
                worlds.stream()
                        .filter(studied -> studied.model().isEmpty())
                        .map(StudyReport::unverified)
                        .toList(),
                cells().filter(cell -> cell.outcome() == Cell.Outcome.MEASURED)
                        .map(StudyReport::time)
                        .toList());
    }

    private Stream<Cell> cells() {
        return worlds.stream().flatMap(this::cells);
    }

    /** The cells that were asked for: not those that were computed for the scale alone. */
    private Stream<Cell> cells(StudiedWorld studied) {
        return plan.methods().stream()
                .filter(method -> studied.cells().containsKey(method.id()))
                .map(method -> studied.cells().get(method.id()));
    }

    private Stream<StudyRow> rows(StudiedWorld studied) {
        return cells(studied).flatMap(cell -> cell.buckets().stream()
                .flatMap(bucket -> plan.measures().stream().map(measure -> row(studied, cell, bucket, measure))));
    }

    private StudyRow row(StudiedWorld studied, Cell cell, BucketFigures bucket, Measure measure) {
        CellKey key = cell.key();
        Figure figure = bucket.figure(measure.name()).orElseThrow();
        return new StudyRow(
                key.method(),
                key.setting(),
                key.network(),
                key.background(),
                bucket.bucket(),
                bucket.name(),
                bucket.objects(),
                measure.name(),
                figure.mean(),
                figure.lower(),
                figure.upper(),
                figure.spread(),
                figure.n(),
                figure.undefined(),
                oracle(studied, bucket, measure),
                scale(studied, StudyPlan.random(), bucket, measure));
    }

    /** Where nothing is to be focused the oracle's map is blank, and so holds nothing of what is to be avoided: as assertions count it. */
    private static double oracle(StudiedWorld studied, BucketFigures bucket, Measure measure) {
        double oracle = scale(studied, StudyPlan.oracleOf(measure), bucket, measure);
        boolean blank = Double.isNaN(oracle)
                && measure.side() == Side.AVOID
                && !Double.isNaN(scale(studied, StudyPlan.random(), bucket, measure));
        return blank ? 0 : oracle;
    }

    private static double scale(StudiedWorld studied, SaliencyMethod control, BucketFigures bucket, Measure measure) {
        return studied.cells().get(control.id()).mean(bucket.bucket(), measure.name());
    }

    private static Stream<FaultNote> notes(Cell cell) {
        CellKey key = cell.key();
        return cell.buckets().stream().flatMap(bucket -> bucket.faults().stream()
                .map(fault -> new FaultNote(
                        key.method(),
                        key.setting(),
                        key.network(),
                        key.background(),
                        bucket.bucket(),
                        fault.fault().description(),
                        fault.count(),
                        fault.firstSample(),
                        fault.detail())));
    }

    private static UnmeasuredCell unmeasured(Cell cell) {
        CellKey key = cell.key();
        return new UnmeasuredCell(
                key.method(), key.setting(), key.network(), key.background(), cell.outcome(), cell.reason());
    }

    private static UnverifiedWorld unverified(StudiedWorld studied) {
        return new UnverifiedWorld(
                studied.world().setting(),
                studied.world().network(),
                studied.world().background(),
                studied.complaint());
    }

    private static CellTime time(Cell cell) {
        CellKey key = cell.key();
        return new CellTime(key.method(), key.setting(), key.network(), key.background(), cell.maps(), cell.seconds());
    }

    private StudyProvenance provenance() {
        return new StudyProvenance(
                Versions.current(),
                plan.samples(),
                plan.baseSeed(),
                StudyRun.ALPHA,
                StudyRun.SCALARISATION.id(),
                plan.measures().stream().map(Measure::name).toList(),
                plan.methods().stream()
                        .map(method -> new StudyProvenance.MethodEntry(method.id(), method.parameters()))
                        .toList(),
                worlds.stream().flatMap(StudyReport::model).toList());
    }

    private static Stream<StudyProvenance.ModelEntry> model(StudiedWorld studied) {
        Scenario scenario = studied.world().scenario();
        return studied.model().stream()
                .map(model -> new StudyProvenance.ModelEntry(
                        studied.world().setting(),
                        studied.world().network(),
                        studied.world().background(),
                        scenario.id().value(),
                        scenario.specification(),
                        scenario.recipe().specification(),
                        model.weightsSha256(),
                        model.worstBucketAccuracy(),
                        model.worstProbeShare(),
                        studied.device()));
    }
}
