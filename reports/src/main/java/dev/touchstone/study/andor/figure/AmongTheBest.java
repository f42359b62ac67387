package dev.touchstone.study.andor.figure;

import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;

/** A method has one of the least NIBs of a scenario group. @param place the last rank that counts */
record AmongTheBest(String method, ScenarioGroup group, int place) implements Claim<LogicTable> {

    @Override
    public Finding check(LogicTable table) {
        Ranking ranking = Ranking.ofExplaining(table, RankedMeasure.NIB, group, View.BALANCED);
        boolean measured =
                ranking.pools().containsKey(method) && ranking.pools().size() > place;
        return new Finding(
                place == 1
                        ? "%s has the least NIB for %s".formatted(method, group.title())
                        : "%s is among the %d methods with the least NIB for %s"
                                .formatted(method, place, group.title()),
                Numbers.SECOND,
                "NIB, balanced",
                measured ? Outcome.of(ranking.rank(method) <= place) : Outcome.NOT_MEASURED,
                measured ? evidence(ranking) : "the study has not the rows, or too few methods");
    }

    private String evidence(Ranking ranking) {
        List<String> first = new ArrayList<>();
        ranking.pools().forEach((each, pool) -> {
            if (ranking.rank(each) <= place || each.equals(method)) {
                first.add("%d. %s %s".formatted(ranking.rank(each), each, Numbers.shown(pool.mean())));
            }
        });
        return "of %d methods: %s".formatted(ranking.pools().size(), String.join(", ", first));
    }
}
