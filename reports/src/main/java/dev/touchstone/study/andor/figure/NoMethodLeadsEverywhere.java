package dev.touchstone.study.andor.figure;

import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No method has the least NIB in all scenario groups. */
record NoMethodLeadsEverywhere() implements Claim<LogicTable> {

    @Override
    public Finding check(LogicTable table) {
        Map<String, List<String>> leaders = new LinkedHashMap<>();
        int groups = 0;
        for (ScenarioGroup group : ScenarioGroup.values()) {
            Ranking ranking = Ranking.ofExplaining(table, RankedMeasure.NIB, group, View.BALANCED);
            groups += ranking.pools().isEmpty() ? 0 : 1;
            ranking.pools().keySet().stream()
                    .filter(method -> ranking.rank(method) == 1)
                    .forEach(method -> leaders.computeIfAbsent(method, each -> new ArrayList<>())
                            .add(group.title()));
        }
        int measured = groups;
        boolean everywhere = leaders.values().stream().anyMatch(led -> led.size() == measured);
        // One that leads all groups that were measured decides nothing while some are missing.
        boolean open = groups == 0 || everywhere && groups < ScenarioGroup.values().length;
        return new Finding(
                "No method has the least NIB in all scenario groups",
                Numbers.SECOND,
                "NIB, balanced",
                open ? Outcome.NOT_MEASURED : Outcome.of(!everywhere),
                groups == 0
                        ? "no group has the rows for it"
                        : leaders.entrySet().stream()
                                .map(each -> each.getKey() + " leads " + String.join(", ", each.getValue()))
                                .collect(Collectors.joining("; ")));
    }
}
