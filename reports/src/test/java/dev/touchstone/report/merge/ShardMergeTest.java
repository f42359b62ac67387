package dev.touchstone.report.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShardMergeTest {

    @Test
    void shards_that_passed_are_green_and_hold_all_tests() {
        ShardMerge merged = ShardMerge.of(Map.of("b", Part.passed(2, 2), "a", Part.passed(1, 2)));

        assertThat(merged.faults(), is(empty()));
        assertThat(merged.isGreen(), is(true));
        Summary summary = merged.summary().orElseThrow();
        assertThat(summary.session(), is("merged"));
        assertThat(summary.complete(), is(true));
        assertThat(summary.shard(), is(Optional.empty()));
        assertThat(summary.tests().stream().map(TestEntry::uniqueId).toList(), contains(Part.id("m1"), Part.id("m2")));
        assertThat(summary.matrix().size(), is(2));
    }

    @Test
    void a_test_that_failed_or_broke_is_red_without_a_fault() {
        for (RunOutcome outcome : List.of(RunOutcome.FAILED, RunOutcome.BROKEN)) {
            ShardMerge merged = with(second().with(Part.id("m2"), outcome));
            assertThat(merged.faults(), is(empty()));
            assertThat(merged.isGreen(), is(false));
        }
    }

    @Test
    void a_test_that_was_aborted_is_green() {
        assertThat(with(second().with(Part.id("m2"), RunOutcome.ABORTED)).isGreen(), is(true));
    }

    @Test
    void a_test_that_ended_in_different_ways_is_red_though_it_passed_at_last() {
        assertThat(
                with(second().with(Part.id("m2"), RunOutcome.PASSED, true, 40)).isGreen(), is(false));
    }

    @Test
    void nothing_is_no_shard() {
        ShardMerge merged = ShardMerge.of(Map.of());
        assertThat(merged.faults(), contains("there is no shard"));
        assertThat(merged.summary(), is(Optional.empty()));
        assertThat(merged.isGreen(), is(false));
    }

    @Test
    void missing_shards_are_named() {
        assertThat(
                ShardMerge.of(Map.of("a", Part.passed(1, 3))).faults(),
                contains(
                        "shard 2 of 3 is missing",
                        "shard 3 of 3 is missing",
                        "of the 3 tests of org.example.BoxTest the shards have 1"));
    }

    @Test
    void a_shard_without_tests_that_is_missing_is_missing() {
        Part all = new Part(1, 2);
        all.own = 2;
        ShardMerge merged = ShardMerge.of(Map.of("a", all.summary()));
        assertThat(merged.faults(), contains("shard 2 of 2 is missing"));
        assertThat(merged.isGreen(), is(false));
    }

    @Test
    void a_shard_that_is_there_twice_is_named_with_its_places_and_its_tests() {
        Part again = new Part(1, 2).with(Part.id("m1"), RunOutcome.PASSED);
        again.own = 0;
        ShardMerge merged = ShardMerge.of(Map.of("a", Part.passed(1, 2), "b", again.summary(), "c", Part.passed(2, 2)));
        assertThat(
                merged.faults(),
                contains(
                        "shard 1 of 2 is there more than once: a, b",
                        "the test %s ran more than once: in a, b".formatted(Part.id("m1"))));
        assertThat(merged.isGreen(), is(false));
    }

    @Test
    void a_shard_of_another_number_of_shards_is_named() {
        assertThat(
                ShardMerge.of(Map.of("a", Part.passed(1, 1), "b", Part.passed(2, 2)))
                        .faults(),
                contains(
                        "b, shard 2 of 2, differs from shard 1 of 1 in its number of shards: 2, not 1",
                        "of the 1 tests of org.example.BoxTest the shards have 2"));
    }

    @Test
    void unlike_costs_are_named() {
        Part other = passedSecond();
        other.costs = "c1";
        isTheOnlyFault("b, shard 2 of 2, differs from shard 1 of 2 in its costs: c1, not c0", other);
    }

    @Test
    void unlike_versions_are_named() {
        Part other = passedSecond();
        other.java = "21";
        isTheOnlyFault(
                "b, shard 2 of 2, differs from shard 1 of 2 in its versions: "
                        + "Versions[touchstone=1, djl=0.35.1, junit=1.14.4, java=21, os=Linux], not "
                        + "Versions[touchstone=1, djl=0.35.1, junit=1.14.4, java=17, os=Linux]",
                other);
    }

    @Test
    void unlike_settings_are_named() {
        Part other = passedSecond();
        other.seed = "2";
        isTheOnlyFault(
                "b, shard 2 of 2, differs from shard 1 of 2 in its settings: "
                        + "{touchstone.seed=2}, not {touchstone.seed=1}",
                other);
    }

    @Test
    void unlike_machines_are_named_with_what_ran_on_them() {
        Part other = passedSecond();
        other.threads = 8;
        isTheOnlyFault(
                "models ran on unlike machines, on which the last bits of numbers differ: "
                        + "{a=Machine[device=cpu, architecture=amd64, threads=2], "
                        + "b=Machine[device=cpu, architecture=amd64, threads=8]}",
                other);
    }

    @Test
    void a_machine_on_which_no_model_ran_is_like_all_and_is_not_told() {
        Part idle = new Part(1, 2);
        idle.threads = 0;
        ShardMerge merged = ShardMerge.of(Map.of("a", idle.summary(), "b", Part.passed(2, 2)));
        assertThat(merged.faults(), is(empty()));
        assertThat(merged.summary().orElseThrow().provenance().machine().threads(), is(2));
    }

    @Test
    void a_shard_that_stopped_half_way_is_named_and_what_it_found_is_kept() {
        Part stopped = passedSecond();
        stopped.complete = false;
        isTheOnlyFault("b, shard 2 of 2, is not complete: its tests stopped half-way", stopped);
        assertThat(with(stopped).summary().orElseThrow().complete(), is(false));
        assertThat(with(stopped).summary().orElseThrow().tests().size(), is(2));
    }

    @Test
    void shards_that_found_unlike_tests_are_told() {
        Part other = passedSecond();
        other.tested = "t1";
        isTheOnlyFault(
                "the shards found unlike tests in org.example.BoxTest; do they run the same code with the same selection?",
                other);
    }

    @Test
    void too_few_tests_are_told() {
        Part few = passedSecond();
        few.own = 0;
        isTheOnlyFault("of the 2 tests of org.example.BoxTest the shards have 1", few);
    }

    @Test
    void a_test_of_two_shards_is_named() {
        isTheOnlyFault(
                "the test %s ran more than once: in a, b".formatted(Part.id("m1")),
                second().with(Part.id("m1"), RunOutcome.PASSED));
    }

    @Test
    void the_summary_of_all_tests_is_no_shard_and_is_left_out() {
        ShardMerge merged = ShardMerge.of(Map.of(
                "a", Part.passed(1, 2),
                "b", Part.passed(2, 2),
                "whole", new Part(1, 1).with(Part.id("m9"), RunOutcome.PASSED).ofAllTests()));
        assertThat(merged.faults(), contains("whole is the summary of no shard, but of all tests"));
        assertThat(merged.summary().orElseThrow().tests().size(), is(2));
        assertThat(merged.isGreen(), is(false));
    }

    private static Part second() {
        return new Part(2, 2);
    }

    private static Part passedSecond() {
        return second().with(Part.id("m2"), RunOutcome.PASSED);
    }

    private static ShardMerge with(Part second) {
        return ShardMerge.of(Map.of("a", Part.passed(1, 2), "b", second.summary()));
    }

    private static void isTheOnlyFault(String text, Part second) {
        assertThat(with(second).faults(), contains(text));
        assertThat(with(second).isGreen(), is(false));
    }
}
