package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import java.util.List;
import java.util.Locale;

/**
 * The groups of worlds by the reasoning that they ask for, after Schwenke, Atzmueller 2025 (arXiv 2501.14136), released code. Two of them
 * take one class of a world: where all inputs are needed, and where each of several would do.
 */
public enum ScenarioGroup {
    AND("AND", both("single-gate", "and"), both("double-gate-and", "and")),
    OR("OR", both("single-gate", "or"), both("double-gate-or", "or")),
    XOR("XOR", both("single-gate", "xor"), both("double-gate-xor", "xor")),
    COMPLEMENTARY(
            "complementary",
            one("1", "single-gate", "and"),
            one("1", "double-gate-and", "and"),
            one("0", "single-gate", "or"),
            one("0", "double-gate-or", "or")),
    REDUNDANT(
            "redundant",
            one("1", "single-gate", "or"),
            one("1", "double-gate-or", "or"),
            one("0", "single-gate", "and"),
            one("0", "double-gate-and", "and")),
    AND_OR("AND-OR", both("double-gate-and", "or"), both("double-gate-or", "and")),
    AND_XOR("AND-XOR", both("double-gate-and", "xor"), both("double-gate-xor", "and")),
    OR_XOR("OR-XOR", both("double-gate-or", "xor"), both("double-gate-xor", "or")),
    AND_OR_XOR(
            "AND-OR-XOR",
            both("2in-binary", "and"),
            both("2in-binary", "or"),
            both("2in-binary", "xor"),
            both("2in-quaternary", "and"),
            both("2in-quaternary", "or"),
            both("2in-quaternary", "xor"),
            both("3in-binary", "and"),
            both("3in-binary", "or"),
            both("3in-binary", "xor"));

    private final String title;
    private final List<Member> members;

    private record Member(List<String> labels, String configuration, String top) {
        boolean holds(AndorRow row) {
            return labels.contains(row.label()) && configuration.equals(row.configuration()) && top.equals(row.top());
        }
    }

    ScenarioGroup(String title, Member... members) {
        this.title = title;
        this.members = List.of(members);
    }

    private static Member both(String configuration, String top) {
        return new Member(List.of("0", "1", "all"), configuration, top);
    }

    private static Member one(String label, String configuration, String top) {
        return new Member(List.of(label), configuration, top);
    }

    /** Its name in the papers. */
    public String title() {
        return title;
    }

    /** Its name in file names. */
    String id() {
        return title.toLowerCase(Locale.ROOT);
    }

    /** Whether the row is of one of its worlds, and of a class that counts in it. */
    boolean holds(AndorRow row) {
        return members.stream().anyMatch(member -> member.holds(row));
    }
}
