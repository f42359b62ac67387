package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The saturation finding: as objects are added to the image, the focus on what decides falls, and that on what does not rises. Compared
 * are the buckets with the fewest and with the most objects.
 */
record ChangesWithObjects(String setting, String measure, boolean rises) implements Claim<Observed> {

    @Override
    public Finding check(Observed observed) {
        Tally tally = new Tally();
        Means means = new Means();
        for (String method : observed.methods()) {
            Pool pool = withFocus(observed, method);
            tally.leaveOut(method, pool);
            TreeMap<Integer, Double> byObjects = byObjects(pool);
            if (byObjects.size() > 1) {
                double fewest = byObjects.firstEntry().getValue();
                double most = byObjects.lastEntry().getValue();
                byObjects.forEach(
                        (objects, mean) -> means.add(objects + (objects == 1 ? " object" : " objects"), mean));
                tally.add(rises ? most > fewest : most < fewest, method, numbers(byObjects));
            }
        }
        return new Finding(
                "%s as objects are added in %s, for most methods"
                        .formatted(
                                rises ? "Focus on what does not decide rises" : "Focus on what decides falls", setting),
                "Fig. 6b",
                observed.name(measure),
                tally.most(),
                tally.text() + means.text());
    }

    /** Of buckets without a focus, nothing could have kept the map from what is to avoid: they are no part of the trend. */
    private Pool withFocus(Observed observed, String method) {
        Set<Integer> focused = observed.pool(method, Set.of(setting), "PAFL").rows().stream()
                .map(StudyRow::bucket)
                .collect(Collectors.toSet());
        return new Pool(observed.pool(method, Set.of(setting), measure).rows().stream()
                .filter(row -> focused.contains(row.bucket()))
                .toList());
    }

    private static TreeMap<Integer, Double> byObjects(Pool pool) {
        return pool.defined().stream()
                .collect(Collectors.groupingBy(
                        StudyRow::objects, TreeMap::new, Collectors.averagingDouble(StudyRow::mean)));
    }

    private static String numbers(Map<Integer, Double> byObjects) {
        return byObjects.entrySet().stream()
                .map(each -> each.getKey() + ": " + Observed.number(each.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
