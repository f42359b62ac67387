package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.Decision;
import java.util.Collection;
import java.util.List;

/**
 * How far the decisions of a test can be trusted.
 *
 * @param specificity PASS, of the methods that must pass
 * @param sensitivity FAIL, of the methods that must fail
 * @param refusal anything but PASS, of the methods of which nothing can be proved
 * @param undecided no decision, of all
 * @param wrong a decision that is wrong, of all
 */
public record VerdictRates(Rate specificity, Rate sensitivity, Rate refusal, Rate undecided, Rate wrong) {

    /** The rates of these trials. */
    public static VerdictRates of(Collection<Trial> trials) {
        return new VerdictRates(
                Rate.of(those(trials, Expectation.PASSES), trial -> trial.decision() == Decision.PASS),
                Rate.of(those(trials, Expectation.FAILS), trial -> trial.decision() == Decision.FAIL),
                Rate.of(those(trials, Expectation.PROVES_NOTHING), trial -> trial.decision() != Decision.PASS),
                Rate.of(trials, trial -> trial.judgement() == Expectation.Judgement.OPEN),
                Rate.of(trials, trial -> trial.judgement() == Expectation.Judgement.WRONG));
    }

    private static List<Trial> those(Collection<Trial> trials, Expectation expectation) {
        return trials.stream()
                .filter(trial -> trial.expectation() == expectation)
                .toList();
    }
}
