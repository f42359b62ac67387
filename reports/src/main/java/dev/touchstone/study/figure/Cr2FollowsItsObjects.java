package dev.touchstone.study.figure;

import dev.touchstone.study.figure.Finding.Outcome;
import java.util.Set;

/** CR2: with only Box2 beside the letter most methods succeed; with Box1, alone or with Box2, none does. */
record Cr2FollowsItsObjects() implements Claim<Observed> {

    private static final Set<Integer> BOX2 = Set.of(5, 6);
    private static final Set<Integer> BOX1 = Set.of(8, 9, 11, 12);

    @Override
    public Finding check(Observed observed) {
        Tally without = new Tally();
        Tally with = new Tally();
        for (String method : observed.methods()) {
            Pool pool = observed.pool(method, Set.of("complex-cr2"), "PAFL");
            Pool box2 = pool.of(BOX2);
            Pool box1 = pool.of(BOX1);
            without.leaveOut(method, box2);
            with.leaveOut(method, box1);
            if (box2.isDefined() && box1.isDefined()) {
                without.add(box2.average() > Controls.BOUND, method, "(" + Observed.number(box2.average()) + ")");
                boolean one = box1.defined().stream().anyMatch(row -> row.mean() > Controls.BOUND);
                with.add(one, method, "(average " + Observed.number(box1.average()) + ")");
            }
        }
        Outcome outcome = without.most() == Outcome.HELD ? with.none() : without.most();
        return new Finding(
                "In complex-cr2 most methods succeed with only Box2 beside the letter, and none with Box1",
                "Fig. 8",
                observed.name("PAFL"),
                outcome,
                outcome == Outcome.NOT_MEASURED
                        ? without.text()
                        : "buckets 5, 6 on average above 0.5 for " + without.text()
                                + "; one of buckets 8, 9, 11, 12 above 0.5 for " + with.text());
    }
}
