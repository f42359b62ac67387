package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No place of an object is both learnt from and judged on. */
final class PlacesAreHeldOut implements Law {

    @Override
    public LawFinding check(Scenario scenario) {
        Map<String, Split> places = new HashMap<>();
        List<Breach> breaches = new ArrayList<>();
        Regions.visit(scenario, (bucket, split, sample, regions) -> {
            for (Region region : regions) {
                int corner = region.layout().indices().findFirst().orElseThrow();
                int row = corner / region.layout().width();
                int column = corner % region.layout().width();
                String place = "%s at row %d, column %d".formatted(region.name(), row, column);
                Split before = places.putIfAbsent(place, split);
                if (before != null && before != split) {
                    breaches.add(Breach.of(
                            bucket,
                            split,
                            sample.index(),
                            "%s is a place of the other split too".formatted(place),
                            "hold places out, such as one in five by a hash of object and place"));
                }
            }
        });
        return new LawFinding("places are held out", "%d places of objects".formatted(places.size()), breaches);
    }
}
