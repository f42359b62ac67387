package dev.touchstone.study.figure;

/** On a background with content every method's worst bucket is below 0.5, even in simple settings. */
record RichBackgroundFails() implements Claim<Observed> {

    private static final String BACKGROUND = "texture";

    @Override
    public Finding check(Observed observed) {
        Configuration rich = new Configuration(observed.configuration().network(), BACKGROUND);
        Tally tally = new Tally();
        for (String method : observed.methods()) {
            observed.table()
                    .pool(method, rich, Kind.SIMPLE.settings(), observed.name("PAFL"))
                    .worst()
                    .ifPresent(worst -> tally.add(
                            worst.mean() < Controls.BOUND,
                            method,
                            "(%s: %s)".formatted(Place.of(worst), Observed.number(worst.mean()))));
        }
        return new Finding(
                "On a background with content (photos there, texture here) every method's worst bucket of the simple settings is below 0.5",
                "Fig. 12",
                observed.name("PAFL"),
                tally.all(),
                tally.text());
    }
}
