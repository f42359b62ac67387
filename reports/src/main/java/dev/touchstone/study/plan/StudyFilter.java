package dev.touchstone.study.plan;

import java.util.List;

/**
 * What of a study is asked for, by names; an empty list asks for the default, {@code all} for everything.
 *
 * @param methods ids of the catalog; by default the groups
 * @param groups {@code paper} and {@code shap}; by default {@code paper}
 * @param settings by default all
 * @param networks by default each setting's own
 * @param backgrounds by default the first
 * @param measures by default all but the slow ones
 */
public record StudyFilter(
        List<String> methods,
        List<String> groups,
        List<String> settings,
        List<String> networks,
        List<String> backgrounds,
        List<String> measures) {

    /** The default study. */
    public static final StudyFilter NONE =
            new StudyFilter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
