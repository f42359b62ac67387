package dev.touchstone.study.figure;

import java.util.List;
import java.util.stream.Stream;

/** Some methods succeed in all, or in none, of the contested buckets of both simple settings. */
record SuccessInSimple(String claim, List<String> methods, boolean everywhere) implements Claim<Observed> {

    static SuccessInSimple deepLift() {
        return new SuccessInSimple(
                "DL-R succeeds in all buckets of both simple settings", Observed.labelled("DL-R"), true);
    }

    static SuccessInSimple gradients() {
        return new SuccessInSimple(
                "G, SG, DCN and GBP succeed in no bucket of the simple settings",
                Observed.labelled("G", "SG", "DCN", "GBP"),
                false);
    }

    @Override
    public Finding check(Observed observed) {
        Tally tally = new Tally();
        for (String method : methods) {
            List<Contest> contests = Stream.of("simple-fr", "simple-nr")
                    .flatMap(setting -> observed.contests(method, setting).stream())
                    .filter(Contest::discriminates)
                    .toList();
            long passed = contests.stream().filter(Contest::succeeds).count();
            boolean holds = passed == (everywhere ? contests.size() : 0);
            // While a setting is missing, one that holds so far may yet be refuted.
            if (!contests.isEmpty() && (!holds || hasBoth(observed, method))) {
                tally.add(holds, method, "(" + passed + " of " + contests.size() + " buckets)");
            }
        }
        return new Finding(claim, "Fig. 7", observed.name("PAFL"), tally.all(), tally.text());
    }

    private static boolean hasBoth(Observed observed, String method) {
        return Stream.of("simple-fr", "simple-nr")
                .noneMatch(setting -> observed.contests(method, setting).isEmpty());
    }
}
