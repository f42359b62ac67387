package dev.touchstone.study.andor.plan;

import java.util.List;

/**
 * What of the study is asked for, by names; an empty list asks for the default, {@code all} for everything.
 *
 * @param methods ids of the catalog
 * @param configurations by default the six over two symbols
 * @param tops {@code and}, {@code or}, {@code xor}; by default all
 * @param networks by default {@code transformer} and {@code cnn}
 * @param measures by default those that say how good a map is, and a few that describe it
 */
public record LogicFilter(
        List<String> methods,
        List<String> configurations,
        List<String> tops,
        List<String> networks,
        List<String> measures) {

    /** The default study. */
    public static final LogicFilter NONE = new LogicFilter(List.of(), List.of(), List.of(), List.of(), List.of());
}
