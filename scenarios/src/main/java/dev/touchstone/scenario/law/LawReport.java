package dev.touchstone.scenario.law;

import dev.touchstone.scenario.ScenarioId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was found of all laws of a scenario. */
public record LawReport(ScenarioId scenario, List<LawFinding> findings) {

    public LawReport {
        findings = List.copyOf(findings);
    }

    /** The same with one law more. */
    public LawReport with(LawFinding finding) {
        List<LawFinding> more = new ArrayList<>(findings);
        more.add(finding);
        return new LawReport(scenario, more);
    }

    /** Whether all laws hold. */
    public boolean isLawful() {
        return broken().isEmpty();
    }

    /** The laws that do not hold. */
    public List<LawFinding> broken() {
        return findings.stream().filter(finding -> !finding.holds()).toList();
    }

    /** @throws UnlawfulScenarioException with every broken law, if there is one */
    public void requireLawful() {
        if (!isLawful()) {
            throw new UnlawfulScenarioException(this);
        }
    }

    /** What is wrong, in words; empty if nothing is. */
    String complaint() {
        return broken().stream()
                .map(LawFinding::toString)
                .collect(Collectors.joining(
                        "\n  ",
                        "%s breaks %d of the %d laws tried\n  ".formatted(scenario, broken().size(), findings.size()),
                        ""));
    }

    /** A line for each law, and one for each of the first breaches. */
    @Override
    public String toString() {
        return findings.stream().map(LawFinding::toString).collect(Collectors.joining("\n", scenario + "\n", ""));
    }
}
