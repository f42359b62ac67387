package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.meta.Dose;

/** What a test said of a mixture, as it is kept on disk: the fields of {@link Dose}. */
record KeptDose(double share, double statistic, KeptBounds bounds, Decision decision) {

    static KeptDose of(Dose dose) {
        return new KeptDose(dose.share(), dose.statistic(), KeptBounds.of(dose.bounds()), dose.decision());
    }

    Dose dose() {
        return new Dose(share, statistic, bounds.interval(), decision);
    }
}
