package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.LogicRule.Witness;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Judges the maps of a logical world by all samples of its truth table: the numbers are what they are, and no interval is needed. A number
 * decides nothing where the oracle misses the bound or the random map meets it.
 */
final class LogicJudge {

    private static final Controls CONTROLS = Controls.ofLogic();

    private final LogicQuestion question;
    private final LogicRule rule;
    private final SaliencyRun run;

    private LogicJudge(LogicQuestion question, LogicRule rule, SaliencyRun run) {
        this.question = question;
        this.rule = rule;
        this.run = run;
    }

    /** Asks by a rule. */
    static Evidence judge(
            Criterion criterion, LogicRule rule, Bound bound, SignMode mode, LogicWording wording, SaliencyRun run) {
        LogicQuestion question = new LogicQuestion(criterion.assertion(), rule.measure(), bound, mode, wording);
        return new LogicJudge(question, rule, run).judge();
    }

    private Evidence judge() {
        LogicMaps maps;
        try {
            maps = LogicMaps.ofMethod(run, question.mode());
            if (rule.isOfAllClasses() && maps.buckets().size() < 2) {
                throw new IllegalArgumentException(
                        question.assertion()
                                + " asks of the samples of all classes together, so it says nothing of one alone; leave touchstone.sample out");
            }
        } catch (FaultyMapException e) {
            return FaultEvidence.of(question.blank(), run, e.report());
        }
        List<Witness> witnesses = IntStream.range(0, rule.buckets(maps).size())
                .mapToObj(bucket -> rule.witness(maps, bucket))
                .toList();
        List<BucketEvidence> buckets = measured(maps, witnesses);
        Evidence silent = question.evidence(Verdict.worst(buckets.stream().map(BucketEvidence::verdict)), buckets);
        BucketEvidence worst = silent.decisive().orElseThrow();
        int place = buckets.indexOf(worst);
        Witness witness = witnesses.get(place);
        Bucket shown = maps.buckets().get(witness.label());
        Evidence pictured = silent.withExhibits(
                Exhibits.of(run, shown, "worst", witness.sample(), witness.value()),
                shown.equals(worst.bucket()) ? Exhibits.beside(run, worst, question.bound()::margin) : List.of());
        LogicMessage message = new LogicMessage(question, CONTROLS, run, pictured, rule.isOfAllClasses());
        return pictured.withMessage(message.text(
                rule.counted(maps, place),
                witness,
                shown,
                maps.samples().get(witness.label()).get(witness.sample())));
    }

    private List<BucketEvidence> measured(LogicMaps maps, List<Witness> witnesses) {
        List<Bucket> buckets = rule.buckets(maps);
        List<Map<String, Double>> scale = scale(maps);
        List<Double> values = rule.values(maps);
        List<BucketEvidence> measured = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            double value = values.get(i);
            BucketEvidence figures = new BucketEvidence(
                    buckets.get(i),
                    verdict(value, scale.get(i)),
                    value,
                    new Interval(value, value),
                    rule.samples(maps, i),
                    rule.beside(maps, i),
                    scale.get(i),
                    witnesses.get(i).sample(),
                    witnesses.get(i).value());
            measured.add(figures.withValues(rule.sampleValues(maps, i)));
        }
        return measured;
    }

    private Verdict verdict(double value, Map<String, Double> scale) {
        return CONTROLS.culprit(scale, question.bound()).isPresent()
                ? Verdict.CANNOT_DISCRIMINATE
                : question.bound().verdict(new Interval(value, value));
    }

    /** In each bucket what the controls reach, and what is expected of maps that know nothing. */
    private List<Map<String, Double>> scale(LogicMaps maps) {
        List<Map<String, Double>> scale = new ArrayList<>();
        rule.buckets(maps).forEach(bucket -> scale.add(new LinkedHashMap<>()));
        for (String name : CONTROLS.namesFor(maps.all().size())) {
            List<Double> values = rule.values(LogicMaps.ofControl(CONTROLS.id(name), run, question.mode()));
            for (int i = 0; i < values.size(); i++) {
                scale.get(i).put(name, values.get(i));
            }
        }
        for (int i = 0; i < scale.size(); i++) {
            Map<String, Double> here = scale.get(i);
            rule.chance(maps, i).ifPresent(chance -> here.put(Controls.CHANCE, chance));
        }
        return scale;
    }
}
