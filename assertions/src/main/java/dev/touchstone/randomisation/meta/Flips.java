package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions that differ from the others on the same world and method, where nothing that matters differs.
 *
 * @param rate how many of all trials do
 * @param flipped those that do
 */
public record Flips(Rate rate, List<Trial> flipped) {

    public Flips {
        flipped = List.copyOf(flipped);
    }

    /** Trials that differ from the most frequent decision on their world and method, the earlier one of equally frequent ones. */
    public static Flips among(Collection<Trial> trials) {
        Map<Trial.Subject, Map<Decision, Integer>> counts = new LinkedHashMap<>();
        for (Trial trial : trials) {
            counts.computeIfAbsent(trial.subject(), any -> new LinkedHashMap<>())
                    .merge(trial.decision(), 1, Integer::sum);
        }
        Map<Trial.Subject, Decision> usual = new LinkedHashMap<>();
        counts.forEach((subject, its) -> usual.put(subject, mostFrequent(its)));
        return differing(trials, usual);
    }

    /**
     * Trials that differ from the decision without a perturbation.
     *
     * @param undisturbed one of each world and method
     * @throws IllegalArgumentException naming a world and method without one
     */
    public static Flips against(Collection<Trial> undisturbed, Collection<Trial> perturbed) {
        Map<Trial.Subject, Decision> before = new LinkedHashMap<>();
        undisturbed.forEach(trial -> before.put(trial.subject(), trial.decision()));
        for (Trial trial : perturbed) {
            if (!before.containsKey(trial.subject())) {
                throw new IllegalArgumentException("there is no undisturbed decision on %s and %s to compare with"
                        .formatted(trial.world(), trial.method()));
            }
        }
        return differing(perturbed, before);
    }

    private static Flips differing(Collection<Trial> trials, Map<Trial.Subject, Decision> expected) {
        List<Trial> flipped = new ArrayList<>();
        for (Trial trial : trials) {
            if (trial.decision() != expected.get(trial.subject())) {
                flipped.add(trial);
            }
        }
        return new Flips(new Rate(flipped.size(), trials.size()), flipped);
    }

    private static Decision mostFrequent(Map<Decision, Integer> counts) {
        Decision most = counts.keySet().iterator().next();
        for (Decision decision : counts.keySet()) {
            most = counts.get(decision) > counts.get(most) ? decision : most;
        }
        return most;
    }
}
