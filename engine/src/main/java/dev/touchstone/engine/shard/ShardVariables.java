package dev.touchstone.engine.shard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables by which systems that run several machines tell each which part it is. */
public final class ShardVariables {

    /**
     * What one of them says.
     *
     * @param name of the system
     * @param index the variable of the part's index
     * @param first what the first part has for an index, if it is always the same
     * @param firstFrom the variable that says what the first part has for an index; empty if it is always the same
     * @param count the variable of the number of parts
     */
    private record CiSystem(String name, String index, int first, String firstFrom, String count) {}

    private static final List<CiSystem> SYSTEMS = List.of(
            new CiSystem("Bazel", "TEST_SHARD_INDEX", 0, "", "TEST_TOTAL_SHARDS"),
            new CiSystem("GitLab", "CI_NODE_INDEX", 1, "", "CI_NODE_TOTAL"),
            new CiSystem("CircleCI", "CIRCLE_NODE_INDEX", 0, "", "CIRCLE_NODE_TOTAL"),
            new CiSystem("Buildkite", "BUILDKITE_PARALLEL_JOB", 0, "", "BUILDKITE_PARALLEL_JOB_COUNT"),
            new CiSystem("Kubernetes", "JOB_COMPLETION_INDEX", 0, "", "TOUCHSTONE_SHARDS"),
            new CiSystem("Slurm", "SLURM_ARRAY_TASK_ID", 0, "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_COUNT"));

    private final Map<String, String> environment;

    public ShardVariables(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The part that they tell.
     *
     * @throws IllegalArgumentException with the variables, if no system or more than one says something, or something impossible
     */
    public Shard read() {
        List<CiSystem> telling =
                SYSTEMS.stream().filter(one -> isSet(one.index())).toList();
        if (telling.isEmpty()) {
            throw new IllegalArgumentException("none of the variables "
                    + String.join(", ", SYSTEMS.stream().map(CiSystem::index).toList()) + " is set");
        }
        if (telling.size() > 1) {
            throw new IllegalArgumentException("the variables of %s are set, and which is meant is not clear"
                    .formatted(String.join(
                            " and ", telling.stream().map(CiSystem::name).toList())));
        }
        return read(telling.get(0));
    }

    private Shard read(CiSystem told) {
        if (!isSet(told.count())) {
            throw new IllegalArgumentException("%s is set, but not %s, the number of shards%s"
                    .formatted(
                            told.index(),
                            told.count(),
                            told.name().equals("Kubernetes")
                                    ? "; give it in the manifest, with the same number as completions"
                                    : ""));
        }
        int first = told.firstFrom().isEmpty() ? told.first() : number(told.firstFrom());
        int index = number(told.index()) - first + 1;
        return Shard.of(index, number(told.count()), Optional.of(told.name()))
                .orElseThrow(() -> new IllegalArgumentException("%s is %s and %s is %s, which is no part of the whole%s"
                        .formatted(
                                told.index(),
                                environment.get(told.index()),
                                told.count(),
                                environment.get(told.count()),
                                told.name().equals("Slurm")
                                        ? "; an array must count by ones, as in --array=0-7"
                                        : "")));
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private int number(String variable) {
        String text = environment.getOrDefault(variable, "").strip();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s is '%s', but must be a whole number".formatted(variable, text), e);
        }
    }
}
