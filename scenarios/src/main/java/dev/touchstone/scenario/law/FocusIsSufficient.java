package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is in the focus is enough: whatever of all else is taken away, the label stays. */
final class FocusIsSufficient implements Law {

    @Override
    public LawFinding check(Scenario scenario) {
        Contents contents = new Contents(scenario);
        List<Breach> breaches = new ArrayList<>();
        int tried = 0;
        for (Contents.Holding holding : contents.all()) {
            if (holding.focus().isEmpty()) {
                continue;
            }
            for (Set<String> part :
                    Contents.parts(holding.without(holding.focus())).toList()) {
                tried++;
                Optional<Contents.Holding> left = contents.of(holding.without(part));
                if (left.isEmpty()
                        || left.get().bucket().label() != holding.bucket().label()) {
                    breaches.add(Breach.of(
                            holding.bucket(),
                            "without %s it has %s, though its focus %s is still there"
                                    .formatted(Contents.words(part), label(left), Contents.words(holding.focus())),
                            "add what decides to the focus"));
                }
            }
        }
        return new LawFinding("focus is sufficient", "removals of all else tried: %d".formatted(tried), breaches);
    }

    static String label(Optional<Contents.Holding> holding) {
        return holding.map(found -> "label " + found.bucket().label()).orElse("no label");
    }
}
