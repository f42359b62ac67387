package dev.touchstone.study.andor;

import dev.touchstone.report.Versions;
import dev.touchstone.study.andor.plan.LogicPlan;
import dev.touchstone.study.andor.run.LogicCell;
import dev.touchstone.study.andor.run.LogicFault;
import dev.touchstone.study.andor.run.StudiedLogicWorld;
import dev.touchstone.study.run.FinishedCell.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the cells of the models together. */
record AndorReport(LogicPlan plan, List<StudiedLogicWorld> studied) {

    AndorResults results() {
        List<AndorRow> rows = cells().flatMap(AndorReport::rows).toList();
        return new AndorResults(
                AndorResults.SCHEMA,
                provenance(),
                Stream.concat(rows.stream(), SeedRows.of(rows).stream()).toList(),
                studied.stream().flatMap(AndorReport::notes).toList(),
                cells().filter(cell -> cell.outcome() != Outcome.MEASURED)
                        .map(cell -> new AndorResults.UnmeasuredCell(
                                cell.key().method(), model(cell), cell.outcome(), cell.reason()))
                        .toList(),
                studied.stream()
                        .filter(world -> world.model().isEmpty())
                        .map(world -> new AndorResults.UnverifiedModel(name(world), world.complaint()))
                        .toList(),
                cells().filter(cell -> cell.outcome() == Outcome.MEASURED)
                        .map(cell -> new AndorResults.CellTime(
                                cell.key().method(), model(cell), cell.maps(), cell.seconds()))
                        .toList());
    }

    private Stream<LogicCell> cells() {
        return studied.stream().flatMap(world -> world.cells().stream());
    }

    private static Stream<AndorRow> rows(LogicCell cell) {
        return cell.figures().stream()
                .map(figure -> new AndorRow(
                        cell.key().method(),
                        cell.key().configuration(),
                        cell.key().top(),
                        cell.key().network(),
                        Integer.toString(cell.key().seed()),
                        figure.label(),
                        figure.measure(),
                        figure.mode().id(),
                        figure.value(),
                        Double.NaN,
                        Double.NaN,
                        figure.n(),
                        figure.constant(),
                        figure.notFinite(),
                        figure.chance()));
    }

    private static Stream<AndorResults.SilentNote> notes(StudiedLogicWorld world) {
        return world.cells().stream().flatMap(cell -> cell.faults().stream().map(fault -> note(world, cell, fault)));
    }

    private static AndorResults.SilentNote note(StudiedLogicWorld world, LogicCell cell, LogicFault fault) {
        int samples = world.world()
                .scenario()
                .population(world.world().scenario().buckets().get(fault.label()))
                .orElseThrow();
        return new AndorResults.SilentNote(
                cell.key().method(),
                model(cell),
                fault.label(),
                fault.mode().id(),
                fault.fault().description(),
                fault.count(),
                samples,
                fault.firstSample());
    }

    private static String model(LogicCell cell) {
        return name(
                cell.key().configuration(),
                cell.key().top(),
                cell.key().network(),
                cell.key().seed());
    }

    private static String name(StudiedLogicWorld world) {
        return name(
                world.world().configuration().id(),
                world.world().top().id(),
                world.world().networkId(),
                world.seed());
    }

    private static String name(String configuration, String top, String network, int seed) {
        return "%s %s %s #%d".formatted(configuration, top, network, seed);
    }

    private AndorProvenance provenance() {
        Map<String, Map<String, String>> methods = new LinkedHashMap<>();
        plan.methods().forEach(method -> methods.put(method.id(), method.parameters()));
        return new AndorProvenance(
                Versions.current(),
                "the whole truth table of each world, explained for the class that the model predicts",
                plan.seeds(),
                plan.baseSeed(),
                "raw for every method beforehand; NIB and LA-baseline in raw, relu and abs",
                plan.measureNames(),
                methods,
                studied.stream().flatMap(AndorReport::model).toList());
    }

    private static Stream<AndorProvenance.ModelEntry> model(StudiedLogicWorld world) {
        return world.model().stream()
                .map(model -> new AndorProvenance.ModelEntry(
                        name(world),
                        world.world().scenario().id().value(),
                        world.world().scenario().specification(),
                        world.world().scenario().recipe().specification(),
                        model.weightsSha256(),
                        model.worstBucketAccuracy(),
                        world.device()));
    }
}
