package dev.touchstone.study.figure;

import dev.touchstone.study.figure.Finding.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No method succeeds in all contested buckets of any complex setting, save LRP-eps in Complex-FR. */
record OnlyLrpEpsilonPassesASetting() implements Claim<Observed> {

    private static final String EXCEPTION = "lrp-epsilon in complex-fr";

    @Override
    public Finding check(Observed observed) {
        List<String> passing = new ArrayList<>();
        int measured = 0;
        Set<String> settings = new HashSet<>();
        for (String method : observed.methods()) {
            for (String setting : Kind.COMPLEX.settings()) {
                List<Contest> contests = observed.contests(method, setting).stream()
                        .filter(Contest::discriminates)
                        .toList();
                if (!contests.isEmpty()) {
                    measured++;
                    settings.add(setting);
                }
                if (!contests.isEmpty() && contests.stream().allMatch(Contest::succeeds)) {
                    passing.add(method + " in " + setting);
                }
            }
        }
        boolean others = passing.stream().anyMatch(each -> !each.equals(EXCEPTION));
        // Settings that are missing could only refute it.
        boolean open = !others && settings.size() < Kind.COMPLEX.settings().size();
        return new Finding(
                "No method succeeds in all buckets of any complex setting, save LRP-eps in Complex-FR",
                "Fig. 7",
                observed.name("PAFL"),
                open ? Outcome.NOT_MEASURED : Outcome.of(!others),
                measured == 0
                        ? "no method has the rows for it"
                        : "%d of %d pairs of method and setting succeed everywhere: %s"
                                .formatted(passing.size(), measured, Observed.list(passing)));
    }
}
