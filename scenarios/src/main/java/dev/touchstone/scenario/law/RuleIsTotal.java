package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every label from 0 on is given to some bucket, there are two at least, and what has no label is named. */
final class RuleIsTotal implements Law {

    private static final String WHERE = "the rule";

    @Override
    public LawFinding check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        if (scenario.classes() < 2) {
            breaches.add(new Breach(
                    WHERE,
                    "it has %d labels".formatted(scenario.classes()),
                    "give two at least, or there is nothing to learn"));
        }
        Set<Integer> given = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        int before = 0;
        for (Bucket bucket : scenario.buckets()) {
            given.add(bucket.label());
            if (bucket.label() < 0 || bucket.label() >= scenario.classes()) {
                breaches.add(Breach.of(
                        bucket,
                        "its label %d is none of the %d labels".formatted(bucket.label(), scenario.classes()),
                        "number labels from 0 without holes"));
            }
            if (!numbers.add(bucket.number()) || bucket.number() < before) {
                breaches.add(Breach.of(
                        bucket, "its number is not above the one before", "number buckets once each, ascending"));
            }
            before = bucket.number();
        }
        for (int label = 0; label < scenario.classes(); label++) {
            if (!given.contains(label)) {
                breaches.add(new Breach(
                        WHERE,
                        "no bucket has label %d of 0 to %d".formatted(label, scenario.classes() - 1),
                        "let the rule give it to something that can be drawn, or take it out"));
            }
        }
        return new LawFinding("rule is total", tried(scenario), breaches);
    }

    private static String tried(Scenario scenario) {
        int gaps = scenario.gaps().size();
        String left = gaps == 0
                ? "nothing is left without a label"
                : "left without a label on purpose: " + String.join(" | ", scenario.gaps());
        return "%d of %d combinations have one of %d labels; %s"
                .formatted(scenario.buckets().size(), scenario.buckets().size() + gaps, scenario.classes(), left);
    }
}
