package dev.touchstone.engine.discovery;

import dev.touchstone.engine.config.NearestName;
import dev.touchstone.engine.execution.StandardScenarios;
import dev.touchstone.engine.execution.SuppliedMember;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the ids of the standard scenarios. Made once for each discovery. */
final class ScenarioIds {

    private final Set<String> standard =
            new TreeSet<>(StandardScenarios.catalog().ids());

    /** What is wrong with a scenario's id, given what the test class supplies. */
    List<String> faultsOf(String id, Map<String, List<SuppliedMember>> own) {
        if (own.containsKey(id)) {
            return faultsOf(own.get(id));
        }
        return standard.contains(id) ? List.of() : List.of(unknown(id, own.keySet()));
    }

    private String unknown(String id, Collection<String> own) {
        try {
            new ScenarioId(id);
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        Set<String> known = new TreeSet<>(standard);
        known.addAll(own);
        return "there is no scenario '" + id + "'; "
                + NearestName.of(id, known)
                        .map(nearest -> "did you mean '" + nearest + "'?")
                        .orElse("known are %s; another must be supplied by a @ScenarioUnderTest(\"%s\") of the class"
                                .formatted(known(own), id));
    }

    /** Too many to list: those of the class, and where the others have their names. */
    private static String known(Collection<String> own) {
        return Stream.concat(
                        own.stream().sorted(),
                        Stream.of("those that TextBox and Andor name, such as " + TextBox.COMPLEX_FR + " and "
                                + Andor.TWO_IN_BINARY_AND))
                .collect(Collectors.joining(", "));
    }

    private static List<String> faultsOf(List<SuppliedMember> members) {
        List<String> faults = new ArrayList<>();
        if (members.size() > 1) {
            faults.add("more than one @ScenarioUnderTest has this id: %s; keep one"
                    .formatted(members.stream().map(SuppliedMember::toString).collect(Collectors.joining(", "))));
        }
        for (SuppliedMember member : members) {
            String named = member + ", the @ScenarioUnderTest, ";
            if (!member.isStatic()) {
                faults.add(named + "is not static; make it static");
            }
            if (member.hasParameters()) {
                faults.add(named + "has parameters; it must have none");
            }
            if (!Scenario.class.isAssignableFrom(member.type())) {
                faults.add("%sis of type %s; it must be a Scenario"
                        .formatted(named, member.type().getSimpleName()));
            }
        }
        return faults;
    }
}
