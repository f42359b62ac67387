package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.Criterion;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches a run of which a criterion says PASS; what is undecided or invalid does not match. The mismatch is told as assertions tell it. */
final class MeetsCriterion extends TypeSafeDiagnosingMatcher<SaliencyRun> {

    private final JudgedRun judged;
    private final String property;

    /** @param property what such a run does, e.g. {@code passes MPRT} */
    MeetsCriterion(Criterion criterion, String property) {
        this.judged = new JudgedRun(criterion);
        this.property = property;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a run that " + property);
    }

    @Override
    protected boolean matchesSafely(SaliencyRun run, Description mismatch) {
        Evidence evidence = judged.of(run);
        mismatch.appendText(evidence.message());
        return evidence.verdict() == Verdict.PASS;
    }
}
