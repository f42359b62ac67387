package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be avoided has no part in the label: with or without any of it, the label is the same. */
final class AvoidChangesNothing implements Law {

    @Override
    public LawFinding check(Scenario scenario) {
        Contents contents = new Contents(scenario);
        List<Breach> breaches = new ArrayList<>();
        int tried = 0;
        for (Contents.Holding holding : contents.all()) {
            for (Set<String> part : Contents.parts(holding.avoid()).toList()) {
                tried++;
                Optional<Contents.Holding> left = contents.of(holding.without(part));
                if (left.isEmpty()
                        || left.get().bucket().label() != holding.bucket().label()) {
                    breaches.add(Breach.of(
                            holding.bucket(),
                            "without %s, which is to be avoided, it has %s instead of label %d"
                                    .formatted(
                                            Contents.words(part),
                                            FocusIsSufficient.label(left),
                                            holding.bucket().label()),
                            "take it out of what is to avoid"));
                }
            }
        }
        return new LawFinding("avoid changes nothing", "removals tried: %d".formatted(tried), breaches);
    }
}
