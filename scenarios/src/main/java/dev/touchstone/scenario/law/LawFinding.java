package dev.touchstone.scenario.law;

import java.util.List;

/**
 * What was found of one law.
 *
 * @param law its name, e.g. {@code focus is sufficient}
 * @param tried what was looked at
 * @param breaches what is wrong; none if the law holds
 */
public record LawFinding(String law, String tried, List<Breach> breaches) {

    private static final int SHOWN = 3;

    public LawFinding {
        breaches = List.copyOf(breaches);
    }

    public boolean holds() {
        return breaches.isEmpty();
    }

    /** {@code PASS  law: what was tried}, or {@code FAIL} with the first breaches below. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%s  %s: %s".formatted(holds() ? "PASS" : "FAIL", law, tried));
        breaches.stream().limit(SHOWN).forEach(breach -> text.append("\n      ").append(breach));
        if (breaches.size() > SHOWN) {
            text.append("\n      and %d more of this kind".formatted(breaches.size() - SHOWN));
        }
        return text.toString();
    }
}
