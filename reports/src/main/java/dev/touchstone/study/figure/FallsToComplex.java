package dev.touchstone.study.figure;

import dev.touchstone.study.published.Statistic;

/** Simple settings are easier than complex ones: on the worst bucket, for most methods; on average, for all. */
record FallsToComplex(Statistic statistic) implements Claim<Observed> {

    @Override
    public Finding check(Observed observed) {
        Tally tally = new Tally();
        Means means = new Means();
        for (String method : observed.methods()) {
            Pool simplePool = observed.pool(method, Kind.SIMPLE, "PAFL");
            Pool complexPool = observed.pool(method, Kind.COMPLEX, "PAFL");
            tally.leaveOut(method, simplePool, complexPool);
            double simple = simplePool.value(statistic);
            double complex = complexPool.value(statistic);
            if (!Double.isNaN(simple) && !Double.isNaN(complex)) {
                String numbers = "(simple %s, complex %s)".formatted(Observed.number(simple), Observed.number(complex));
                tally.add(simple > complex, method, numbers);
                means.add("simple", simple);
                means.add("complex", complex);
            }
        }
        boolean worst = statistic == Statistic.MINIMUM;
        return new Finding(
                worst
                        ? "The worst bucket of the simple settings is better than that of the complex ones, for most methods"
                        : "The average over buckets falls from simple to complex settings, for every method",
                "Fig. 2",
                observed.name("PAFL"),
                worst ? tally.most() : tally.all(),
                tally.text() + means.text());
    }
}
