package dev.touchstone.study.figure;

import java.util.List;

/** In Simple-FR the mean level of the objects to look at is above that of the objects to avoid, in every bucket and for every method. */
record MeanLevelPrefersFocus() implements Claim<Observed> {

    @Override
    public Finding check(Observed observed) {
        String primary = observed.name("PMAFL");
        String secondary = observed.name("SMAFL");
        Tally tally = new Tally();
        for (String method : observed.methods()) {
            List<Contest> contests =
                    Contest.of(observed.table(), method, observed.configuration(), "simple-fr", primary, secondary);
            List<Contest> defined = contests.stream().filter(Contest::isDefined).toList();
            if (!defined.isEmpty()) {
                long above = defined.stream()
                        .filter(each -> each.primary().mean() > each.secondary().mean())
                        .count();
                tally.add(above == contests.size(), method, "(" + above + " of " + contests.size() + " buckets)");
            }
        }
        return new Finding(
                "In simple-fr the mean level is higher on what decides than on what does not, in every bucket for every method",
                "appendix",
                primary + ", " + secondary,
                tally.all(),
                tally.text());
    }
}
