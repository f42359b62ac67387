package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.LogicRule.Witness;
import dev.touchstone.measure.logic.InteractionAuc;
import dev.touchstone.measure.logic.InteractionAuc.Pair;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.method.Interactions;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Judges the matrices of a second-order method by all samples of its world, each class by itself. */
final class InteractionJudge {

    private static final Controls CONTROLS = Controls.ofLogic();
    private static final double GUESS = 0.5;

    private final LogicQuestion question;
    private final SaliencyRun run;
    private final InteractionReading reading;

    InteractionJudge(LogicQuestion question, LogicWorld world, SaliencyRun run) {
        this.question = question;
        this.run = run;
        this.reading = new InteractionReading(run, world);
    }

    Evidence judge() {
        List<BucketEvidence> buckets = new ArrayList<>();
        try {
            List<List<Interactions>> sound = new ArrayList<>();
            for (Bucket bucket : run.scenario().buckets()) {
                sound.add(reading.sound(bucket));
            }
            sound.forEach(matrices -> buckets.add(measured(matrices)));
        } catch (FaultyMapException e) {
            return FaultEvidence.of(question.blank(), run, e.report());
        }
        Evidence silent = question.evidence(Verdict.worst(buckets.stream().map(BucketEvidence::verdict)), buckets);
        return shown(silent, silent.decisive().orElseThrow());
    }

    private BucketEvidence measured(List<Interactions> matrices) {
        Bucket bucket = matrices.get(0).sample().bucket();
        Map<String, Double> scale = new LinkedHashMap<>();
        scale.put(Controls.ORACLE, reading.mean(matrices, reading::oracle));
        scale.put(Controls.RANDOM, reading.mean(matrices, reading::random));
        scale.put(Controls.CHANCE, GUESS);
        double[] values = matrices.stream()
                .mapToDouble(one ->
                        reading.ranked(one.sample(), one.matrix()).value().orElse(Double.NaN))
                .toArray();
        double mean =
                reading.mean(matrices, sample -> matrices.get(sample.index()).matrix());
        int worst = IntStream.range(0, values.length)
                .reduce(0, (least, i) -> values[i] < values[least] || Double.isNaN(values[least]) ? i : least);
        BucketEvidence figures = new BucketEvidence(
                bucket,
                CONTROLS.culprit(scale, question.bound()).isPresent()
                        ? Verdict.CANNOT_DISCRIMINATE
                        : question.bound().verdict(new Interval(mean, mean)),
                mean,
                new Interval(mean, mean),
                values.length,
                Map.of(),
                scale,
                worst,
                values[worst]);
        return figures.withValues(SampleValues.of(values));
    }

    private Evidence shown(Evidence silent, BucketEvidence worst) {
        Interactions matrix = run.interactions(worst.bucket(), worst.samples()).get(worst.worstSample());
        Evidence pictured = silent.withExhibit(new Exhibit(
                Exhibits.name(worst.bucket(), "worst"),
                InteractionReading.asMap(matrix),
                worst.worstValue(),
                Optional.of(reading.oracle(matrix.sample()))));
        Witness witness =
                new Witness(worst.bucket().label(), worst.worstSample(), worst.worstValue(), "pair", told(matrix));
        String counted = "the mean over %d samples".formatted(worst.samples());
        return pictured.withMessage(new LogicMessage(question, CONTROLS, run, pictured, false)
                .text(counted, witness, worst.bucket(), columns(matrix)));
    }

    /** The pair that interacts and ranks lowest. */
    private String told(Interactions matrix) {
        InteractionAuc ranked = reading.ranked(matrix.sample(), matrix.matrix());
        List<Pair> pairs = ranked.pairs();
        int last = IntStream.range(0, pairs.size())
                .filter(i -> pairs.get(i).interacts())
                .reduce(0, (before, i) -> i);
        return String.format(
                Locale.ROOT,
                "%s interacts, by %.3f, but ranks %d of %d; first ranks %s   (scores: sums of columns)",
                pairs.get(last),
                pairs.get(last).truth(),
                last + 1,
                pairs.size(),
                pairs.get(0));
    }

    /** The sample with the sums of the matrix's columns for scores. */
    private static LogicSample columns(Interactions interactions) {
        Sample sample = interactions.sample();
        Tensor matrix = interactions.matrix();
        double[] sums = new double[matrix.length(1)];
        for (int place = 0; place < matrix.size(); place++) {
            sums[place % sums.length] += matrix.get(place);
        }
        return new LogicSample(sample.input().values(), sums, (LogicTruth) sample.truth());
    }
}
