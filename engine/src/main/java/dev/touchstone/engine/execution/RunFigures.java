package dev.touchstone.engine.execution;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.engine.listener.RunRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run found, as the entries of a report: keys that stay the same from run to run, and numbers with all their digits. Entries of several
 * assertions are numbered from the second on, in their order.
 */
final class RunFigures {

    private RunFigures() {}

    static Map<String, String> of(RunRecord run) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("touchstone.outcome", word(run.outcome()));
        figures.put("touchstone.seed", String.valueOf(run.seed()));
        figures.put("touchstone.base-seed", String.valueOf(run.baseSeed()));
        run.model().ifPresent(model -> {
            figures.put("touchstone.model.sha256", model.weightsSha256());
            figures.put("touchstone.model.worst-bucket-accuracy", String.valueOf(model.worstBucketAccuracy()));
        });
        List<Evidence> found = run.evidence();
        for (int i = 0; i < found.size(); i++) {
            put(found.get(i), i == 0 ? "touchstone." : "touchstone." + (i + 1) + ".", figures);
        }
        return figures;
    }

    private static void put(Evidence evidence, String prefix, Map<String, String> into) {
        into.put(prefix + "assertion", evidence.assertion());
        into.put(prefix + "verdict", word(evidence.verdict()));
        into.put(prefix + "expected", evidence.expected());
        evidence.figure().ifPresent(value -> into.put(prefix + "value", String.valueOf(value)));
        evidence.decisive()
                .ifPresent(bucket -> into.put(
                        prefix + "bucket", String.valueOf(bucket.bucket().number())));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
