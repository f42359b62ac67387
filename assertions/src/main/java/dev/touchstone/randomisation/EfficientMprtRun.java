package dev.touchstone.randomisation;

import dev.touchstone.model.randomisation.ParameterGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** One evaluation: asks for the maps of a method, then for those of the gradient. */
final class EfficientMprtRun {

    private static final String CONTROL = "gradient";
    private static final MapRequest REFERENCE = MapRequest.of("reference");
    private static final MapRequest REPEAT = MapRequest.of("repeat");

    private final EfficientMprt test;
    private final ModelCopies copies;
    private final ComplexityReader reader;
    private final List<ParameterGroup> groups;

    EfficientMprtRun(EfficientMprt test, ModelCopies copies) {
        this.test = test;
        this.copies = copies;
        this.reader = new ComplexityReader(test.complexity(), test.dropsSigns(copies.sign()));
        this.groups = copies.groups(test.cascade().granularity());
        RetentionRule.requireEnough(copies.samples().size());
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to randomise: the model has no parameters");
        }
    }

    EfficientMprtResult result() {
        RandomMaps maps = maps(copies::maps, 0);
        reader.requireComplexity(maps.trained(), copies.samples());
        return maps.tooFew() ? judged(maps(copies::maps, test.replicates()), test.replicates()) : judged(maps, 0);
    }

    private RandomMaps maps(MapSource source, int from) {
        return RandomMaps.of(source, reader, REFERENCE, versions(from));
    }

    private EfficientMprtResult judged(RandomMaps maps, int from) {
        RiseReading own = RiseReading.of(maps.table());
        ModelGuard model = ModelGuard.of(
                copies, versions(from).stream().map(RandomVersion::copy).toList());
        Optional<GuardFinding> broken = model.finding().or(maps::finding);
        Optional<RiseReading> control =
                test.controlled() && broken.isEmpty() ? Optional.of(control(own, from)) : Optional.empty();
        Decision decision = EfficientMprtDecision.of(broken, own, control);
        boolean chance = decision == Decision.PASS && !EfficientMprtDecision.isSure(again(maps.table()));
        OptionalDouble correlation = correlation(maps, from);
        return new EfficientMprtResult(
                chance ? Decision.UNDECIDED : decision,
                broken,
                own.rise(),
                own.bounds(),
                test.complexity().id(),
                test.complexity().most(),
                maps.table().meanTrained(),
                maps.table().meanRandom(),
                own.byInput(),
                test.replicates(),
                own.signs(),
                model.check(),
                control.map(reading -> new ControlReading(CONTROL, reading.rise(), reading.rises())),
                control.flatMap(RiseReading::bounds),
                correlation,
                EfficientMprtHints.of(
                        maps.table(), chance, from > 0, test.correlation().isPresent() && correlation.isEmpty()),
                maps.worst(copies, own.byInput()));
    }

    /** The rise above a second run on the trained model: what only the first run shows is the chance of that run. */
    private RiseReading again(RiseTable table) {
        double[] trained = reader.ofAll(copies.maps(ModelCopy.trained(), REPEAT));
        return RiseReading.of(new RiseTable(trained, table.random()));
    }

    private RiseReading control(RiseReading own, int from) {
        return copies.method().equals(CONTROL)
                ? own
                : RiseReading.of(maps((copy, request) -> copies.maps(CONTROL, copy, request), from)
                        .table());
    }

    private OptionalDouble correlation(RandomMaps maps, int from) {
        return test.correlation()
                .map(by -> new EntropyCorrelation(by)
                        .mean(
                                step(ModelCopy.trained(), maps.table().trained()),
                                IntStream.range(from, from + test.replicates())
                                        .mapToObj(this::cascade)
                                        .toList()))
                .orElse(OptionalDouble.empty());
    }

    private List<EntropyCorrelation.Step> cascade(int replicate) {
        return test.cascade().order().steps(groups).stream()
                .map(random -> {
                    ModelCopy copy = test.copy(random, replicate);
                    return step(copy, reader.ofAll(copies.maps(copy, RetentionPlan.version(replicate))));
                })
                .toList();
    }

    private EntropyCorrelation.Step step(ModelCopy copy, double[] complexities) {
        double[] entropies = copies.report(copy).logits().stream()
                .mapToDouble(OutputEntropy::of)
                .toArray();
        return new EntropyCorrelation.Step(entropies, complexities);
    }

    private List<RandomVersion> versions(int from) {
        return IntStream.range(from, from + test.replicates())
                .mapToObj(
                        replicate -> new RandomVersion(test.copy(groups, replicate), RetentionPlan.version(replicate)))
                .toList();
    }
}
