package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is in the focus matters: for each object of a focus there is a bucket with it in the focus where the label, or whether there is one,
 * changes when it is taken away. In one bucket alone it need not: another reason may take its place.
 */
final class FocusIsNecessary implements Law {

    @Override
    public LawFinding check(Scenario scenario) {
        Contents contents = new Contents(scenario);
        Map<String, Bucket> idle = new LinkedHashMap<>();
        contents.all()
                .forEach(holding -> holding.focus().forEach(object -> idle.putIfAbsent(object, holding.bucket())));
        int tried = 0;
        for (Contents.Holding holding : contents.all()) {
            for (String object : holding.focus()) {
                tried++;
                Optional<Contents.Holding> left = contents.of(holding.without(Set.of(object)));
                if (left.isEmpty()
                        || left.get().bucket().label() != holding.bucket().label()) {
                    idle.remove(object);
                }
            }
        }
        List<Breach> breaches = new ArrayList<>();
        idle.forEach((object, bucket) -> breaches.add(Breach.of(
                bucket,
                "%s is in the focus, but taking it away changes the label in no bucket".formatted(object),
                "drop the test that asks for it, or let it give another label")));
        return new LawFinding("focus is necessary", "removals tried: %d".formatted(tried), breaches);
    }
}
