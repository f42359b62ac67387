package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The minimal reasons of every sample of a world of symbols are those that probing finds: all inputs outside of a reason are changed in every
 * way, and the label stays; of any part of it they can be changed so that it does not; and there are no others. Samples whose inputs are true
 * alike have one label, and the last inputs, the baseline block, never change it.
 */
final class ReasonsAreMinimal implements Law {

    /** Of more assignments only so many are probed. */
    private static final int MOST_PROBED = 1024;

    @Override
    public LawFinding check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        Map<InputSet, LogicTruth> truths = new HashMap<>();
        Map<InputSet, Bucket> buckets = new HashMap<>();
        for (Bucket bucket : scenario.buckets()) {
            int count = scenario.population(bucket).orElse(0);
            List<? extends Truth> drawn = scenario.draw(bucket, Split.HELD_OUT, 0, count, ScenarioLaws.SEEDS)
                    .truths();
            for (int i = 0; i < count; i++) {
                LogicTruth truth = (LogicTruth) drawn.get(i);
                InputSet inputs = truth.trueInputs();
                truths.putIfAbsent(inputs, truth);
                Bucket before = buckets.putIfAbsent(inputs, bucket);
                if (before != null && !before.equals(bucket)) {
                    breaches.add(Breach.of(
                            bucket,
                            Split.HELD_OUT,
                            i,
                            "its true inputs %s are those of a sample of bucket %s".formatted(inputs, before),
                            "let the inputs of the formula alone decide the label"));
                }
            }
        }
        int inputs = truths.values().iterator().next().logicInputs();
        if (truths.size() != 1 << inputs) {
            breaches.add(new Breach(
                    "the truth table",
                    "%d of %d assignments of the %d inputs are there".formatted(truths.size(), 1 << inputs, inputs),
                    "give every assignment to a bucket"));
        } else {
            probe(truths, buckets, inputs, breaches);
        }
        return new LawFinding(
                "reasons are minimal",
                "%d assignments of %d inputs".formatted(Math.min(MOST_PROBED, truths.size()), inputs),
                breaches);
    }

    private static void probe(
            Map<InputSet, LogicTruth> truths, Map<InputSet, Bucket> buckets, int inputs, List<Breach> breaches) {
        for (int bits = 0; bits < 1 << inputs && bits < MOST_PROBED; bits++) {
            InputSet assignment = new InputSet(bits);
            Set<InputSet> found = found(truths, bits, inputs);
            Set<InputSet> said = new HashSet<>(truths.get(assignment).reasons());
            if (!said.equals(found)) {
                breaches.add(Breach.of(
                        buckets.get(assignment),
                        "with %s true its reasons are said to be %s, but probing finds %s"
                                .formatted(assignment, words(said), words(found)),
                        "derive the reasons from the formula"));
            }
        }
    }

    /** The least sets of inputs that fix the label, by their number of inputs: whatever holds a smaller one is none. */
    private static Set<InputSet> found(Map<InputSet, LogicTruth> truths, int bits, int inputs) {
        boolean[] open = new boolean[1 << inputs];
        int label = truths.get(new InputSet(bits)).label();
        truths.forEach((other, truth) -> open[(1 << inputs) - 1 & ~(other.bits() ^ bits)] |= truth.label() != label);
        for (int set = open.length - 1; set >= 0; set--) {
            for (int input = 0; open[set] && input < inputs; input++) {
                open[set & ~(1 << input)] = true;
            }
        }
        Set<InputSet> minimal = new HashSet<>();
        for (int set = 0; set < open.length; set++) {
            boolean least = !open[set];
            for (int input = 0; least && input < inputs; input++) {
                least = (set & 1 << input) == 0 || open[set & ~(1 << input)];
            }
            if (least) {
                minimal.add(new InputSet(set));
            }
        }
        return minimal;
    }

    private static List<String> words(Set<InputSet> sets) {
        return sets.stream().map(InputSet::toString).sorted().toList();
    }
}
