package dev.touchstone.study.figure;

/** Robust training raises the average PAFL of G and SG in simple settings. */
record RobustHelpsGradients() implements Claim<Observed> {

    @Override
    public Finding check(Observed observed) {
        Configuration plain = observed.configuration();
        Configuration robust = new Configuration(plain.network() + "-robust", plain.background());
        Tally tally = new Tally();
        for (String method : Observed.labelled("G", "SG")) {
            String measure = observed.name("PAFL");
            double before = observed.pool(method, Kind.SIMPLE, "PAFL").average();
            double after = observed.table()
                    .pool(method, robust, Kind.SIMPLE.settings(), measure)
                    .average();
            if (!Double.isNaN(before) && !Double.isNaN(after)) {
                String numbers = "(%s, robust %s)".formatted(Observed.number(before), Observed.number(after));
                tally.add(after > before, method, numbers);
            }
        }
        return new Finding(
                "Robust training raises the average PAFL of G and SG in simple settings",
                "Fig. 11",
                observed.name("PAFL"),
                tally.all(),
                tally.text());
    }
}
