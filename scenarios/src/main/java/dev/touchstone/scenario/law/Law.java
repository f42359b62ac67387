package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Scenario;

/** One thing that a scenario owes. */
interface Law {

    /** Looks at a scenario; it need not be of a kind that the law speaks of. */
    LawFinding check(Scenario scenario);
}
