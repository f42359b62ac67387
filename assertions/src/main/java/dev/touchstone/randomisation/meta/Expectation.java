package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.Decision;

/** What a test must say of a method that is known through and through. */
public enum Expectation {
    /** Its maps depend on the parameters: the test must pass. */
    PASSES {
        @Override
        Judgement ofDecided(Decision decision) {
            return decision == Decision.PASS ? Judgement.RIGHT : Judgement.WRONG;
        }
    },
    /** Its maps are the same whatever the parameters: the test must fail. */
    FAILS {
        @Override
        Judgement ofDecided(Decision decision) {
            return decision == Decision.FAIL ? Judgement.RIGHT : Judgement.WRONG;
        }
    },
    /** Its maps are chance, so that a change of them proves nothing: the test must not pass. */
    PROVES_NOTHING {
        @Override
        Judgement ofDecided(Decision decision) {
            return decision == Decision.PASS ? Judgement.WRONG : Judgement.RIGHT;
        }
    };

    /** How right a decision is. */
    public enum Judgement {
        RIGHT,
        WRONG,
        /** Nothing was decided. */
        OPEN
    }

    abstract Judgement ofDecided(Decision decision);

    /** How right this decision is. */
    public Judgement judge(Decision decision) {
        return decision == Decision.UNDECIDED || decision == Decision.NO_POWER ? Judgement.OPEN : ofDecided(decision);
    }
}
