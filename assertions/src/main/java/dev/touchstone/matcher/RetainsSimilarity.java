package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.PassesMprt;
import dev.touchstone.assertion.Verdict;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/**
 * Matches a run by the similarity that its maps retain over a cascade of random models. A run for which the test is invalid or cannot
 * discriminate matches nothing, nor does one with a faulty map: a number would prove nothing there.
 */
final class RetainsSimilarity extends TypeSafeDiagnosingMatcher<SaliencyRun> {

    private final JudgedRun judged = new JudgedRun(PassesMprt.standard());
    private final Matcher<? super Double> level;

    RetainsSimilarity(Matcher<? super Double> level) {
        this.level = level;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a run whose retained similarity is ").appendDescriptionOf(level);
    }

    @Override
    protected boolean matchesSafely(SaliencyRun run, Description mismatch) {
        Evidence evidence = judged.of(run);
        if (evidence.verdict() == Verdict.INVALID
                || evidence.verdict() == Verdict.CANNOT_DISCRIMINATE
                || evidence.figure().isEmpty()) {
            mismatch.appendText(evidence.message());
            return false;
        }
        mismatch.appendText("retained similarity of %s was %s".formatted(run.method(), evidence.actual()));
        return level.matches(evidence.figure().getAsDouble());
    }
}
