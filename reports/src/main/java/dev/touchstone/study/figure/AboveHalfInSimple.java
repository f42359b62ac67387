package dev.touchstone.study.figure;

import dev.touchstone.study.published.PaperLabel;
import java.util.List;

/**
 * In simple settings all of the paper's methods but G, SG, DCN and GBP have an average PAFL above 0.5 and a lower SAFL; here over the
 * buckets that have both, so that the two averages are of the same images.
 */
record AboveHalfInSimple() implements Claim<Observed> {

    private static final List<String> EXCEPTIONS = Observed.labelled("G", "SG", "DCN", "GBP");

    @Override
    public Finding check(Observed observed) {
        Tally tally = new Tally();
        observed.methods().stream()
                .filter(method -> !EXCEPTIONS.contains(method))
                .filter(method -> PaperLabel.ofMethod(method).isPresent())
                .forEach(method -> {
                    List<Contest> contests = Kind.SIMPLE.settings().stream()
                            .sorted()
                            .flatMap(setting -> observed.contests(method, setting).stream())
                            .toList();
                    Pool primaryPool =
                            new Pool(contests.stream().map(Contest::primary).toList());
                    Pool secondaryPool =
                            new Pool(contests.stream().map(Contest::secondary).toList());
                    tally.leaveOut(method, primaryPool, secondaryPool);
                    double primary = primaryPool.average();
                    double secondary = secondaryPool.average();
                    if (!Double.isNaN(primary) && !Double.isNaN(secondary)) {
                        String numbers =
                                "(PAFL %s, SAFL %s)".formatted(Observed.number(primary), Observed.number(secondary));
                        tally.add(primary > Controls.BOUND && secondary < primary, method, numbers);
                    }
                });
        return new Finding(
                "In simple settings all of the paper's methods but G, SG, DCN and GBP have an average PAFL above 0.5 and a lower SAFL",
                "Fig. 2",
                observed.name("PAFL") + ", " + observed.name("SAFL"),
                tally.all(),
                tally.text());
    }
}
