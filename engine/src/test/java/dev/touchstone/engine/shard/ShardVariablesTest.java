package dev.touchstone.engine.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardVariablesTest {

    @ParameterizedTest
    @CsvSource({
        "TEST_SHARD_INDEX, 2, TEST_TOTAL_SHARDS, shard 3 of 8 (Bazel)",
        "CI_NODE_INDEX, 3, CI_NODE_TOTAL, shard 3 of 8 (GitLab)",
        "CIRCLE_NODE_INDEX, 2, CIRCLE_NODE_TOTAL, shard 3 of 8 (CircleCI)",
        "BUILDKITE_PARALLEL_JOB, 2, BUILDKITE_PARALLEL_JOB_COUNT, shard 3 of 8 (Buildkite)",
        "JOB_COMPLETION_INDEX, 2, TOUCHSTONE_SHARDS, shard 3 of 8 (Kubernetes)"
    })
    void each_system_has_its_own_variables_and_first_index(String index, String value, String count, String shard) {
        assertEquals(
                shard,
                new ShardVariables(Map.of(index, value, count, "8")).read().toString());
    }

    @Test
    void an_array_of_slurm_may_begin_anywhere() {
        assertEquals("shard 3 of 8 (Slurm)", slurm("12", "10", "8").read().toString());
    }

    @Test
    void an_array_of_slurm_that_does_not_count_by_ones_is_refused() {
        assertFault(
                "SLURM_ARRAY_TASK_ID is 14 and SLURM_ARRAY_TASK_COUNT is 4, which is no part of the whole; an array must count by ones, as in --array=0-7",
                slurm("14", "8", "4"));
    }

    @Test
    void where_nothing_is_set_all_names_are_told() {
        assertFault(
                "none of the variables TEST_SHARD_INDEX, CI_NODE_INDEX, CIRCLE_NODE_INDEX, BUILDKITE_PARALLEL_JOB, JOB_COMPLETION_INDEX, SLURM_ARRAY_TASK_ID is set",
                new ShardVariables(Map.of("PATH", "x", "CI_NODE_INDEX", " ")));
    }

    @Test
    void two_systems_at_once_are_not_chosen_from() {
        assertFault(
                "the variables of GitLab and Kubernetes are set, and which is meant is not clear",
                new ShardVariables(Map.of("CI_NODE_INDEX", "1", "JOB_COMPLETION_INDEX", "0")));
    }

    @Test
    void a_missing_number_and_what_is_none_are_named() {
        assertFault(
                "JOB_COMPLETION_INDEX is set, but not TOUCHSTONE_SHARDS, the number of shards; give it in the manifest, with the same number as completions",
                new ShardVariables(Map.of("JOB_COMPLETION_INDEX", "0")));
        assertFault(
                "CI_NODE_TOTAL is 'many', but must be a whole number",
                new ShardVariables(Map.of("CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "many")));
        assertFault(
                "CI_NODE_INDEX is 9 and CI_NODE_TOTAL is 8, which is no part of the whole",
                new ShardVariables(Map.of("CI_NODE_INDEX", "9", "CI_NODE_TOTAL", "8")));
    }

    private static ShardVariables slurm(String id, String first, String count) {
        return new ShardVariables(
                Map.of("SLURM_ARRAY_TASK_ID", id, "SLURM_ARRAY_TASK_MIN", first, "SLURM_ARRAY_TASK_COUNT", count));
    }

    private static void assertFault(String message, ShardVariables variables) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, variables::read).getMessage());
    }
}
