package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.Ratchet;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.SaliencyAssertions;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;

class RatchetFilesTest {

    private static final String CLASS = RatchetFixture.class.getName();

    @TempDir
    Path directory;

    @BeforeEach
    void reset() {
        RatchetFixture.rest = () -> {};
    }

    private Execution execute(Class<?> fixture, String mode, double value, String... more) {
        RatchetFixture.values = new double[] {value};
        return Execution.of(fixture, RatchetFixture.parameters(mode, directory, more));
    }

    /** What people are told of it, but the line at the start. */
    private List<String> told(Class<?> fixture, String mode, double value, String... more) {
        List<String> lines = LoggedLines.by(() -> execute(fixture, mode, value, more));
        return lines.subList(1, lines.size());
    }

    private Path file(Class<?> fixture) {
        return directory.resolve(fixture.getName() + ".ratchet");
    }

    /** Of each entry the columns with these numbers. */
    private List<String> entries(Class<?> fixture, int... columns) throws IOException {
        return Files.readAllLines(file(fixture)).stream()
                .skip(2)
                .map(line -> String.join(
                        " ",
                        Arrays.stream(columns)
                                .mapToObj(column -> line.split(" \\| ")[column])
                                .toList()))
                .toList();
    }

    @Test
    void an_execution_ends_with_one_line_on_all_entries() {
        assertEquals(
                List.of("ratchet: 0 entries, 0 known failures, 0 can be tightened, 0 invalid, 1 missing"),
                told(RatchetFixture.class, "verify", 0.7));
        assertEquals(List.of("ratchet: 1 entry, 1 run recorded"), told(RatchetFixture.class, "record", 0.4));
        assertEquals(
                List.of("ratchet: 1 entry, 1 known failure, 0 can be tightened, 0 invalid, 0 missing"),
                told(RatchetFixture.class, "verify", 0.4));
        assertEquals(
                List.of("ratchet: 1 entry, 0 known failures, 0 can be tightened, 1 invalid, 0 missing"),
                told(RatchetFixture.class, "verify", 0.4, "touchstone.seed", "7"));
        assertEquals(List.of(), told(RatchetFixture.class, "off", 0.4));
    }

    @Test
    void what_is_better_passes_is_told_and_is_kept_by_tighten_so_that_it_cannot_come_back() throws IOException {
        execute(RatchetFixture.class, "record", 0.4);
        assertEquals(SUCCESSFUL, execute(RatchetFixture.class, "verify", 0.7).status("looks"));
        assertEquals(
                List.of(
                        "ratchet of " + CLASS
                                + ": better than recorded, and can be tightened with -Dtouchstone.ratchet=tighten:"
                                + " looks(fake) on textbox/simple-fr, seed 0",
                        "ratchet: 1 entry, 0 known failures, 1 can be tightened, 0 invalid, 0 missing"),
                told(RatchetFixture.class, "verify", 0.7));
        assertEquals(List.of("0.4 fail"), entries(RatchetFixture.class, 7, 9));
        assertEquals(
                List.of(
                        "ratchet of " + CLASS + ": tightened looks(fake) on textbox/simple-fr, seed 0",
                        "ratchet: 1 entry, 0 known failures, 1 tightened, 0 invalid, 0 missing"),
                told(RatchetFixture.class, "tighten", 0.7));
        assertEquals(List.of("0.7 pass"), entries(RatchetFixture.class, 7, 9));
        assertEquals(FAILED, execute(RatchetFixture.class, "verify", 0.4).status("looks"));
    }

    @Test
    void tighten_never_records_what_is_worse_or_new() throws IOException {
        assertEquals(ABORTED, execute(RatchetFixture.class, "tighten", 0.7).status("looks"));
        assertFalse(Files.exists(file(RatchetFixture.class)));
        execute(RatchetFixture.class, "record", 0.7);
        for (double value : new double[] {0.69, 0.6, 0.71}) {
            execute(RatchetFixture.class, "tighten", value);
            assertEquals(List.of("0.7 pass"), entries(RatchetFixture.class, 7, 9));
        }
    }

    @Test
    void record_replaces_what_ran_and_leaves_what_did_not() throws IOException {
        execute(Several.class, "record", 0.7);
        List<String> all =
                List.of("broadly edge 0 0.7", "broadly gradient 0 0.7", "seeds edge 0 0.7", "seeds edge 1 0.7");
        assertEquals(all, entries(Several.class, 0, 2, 3, 7));
        execute(Several.class, "record", 0.8, "touchstone.select", "#broadly(gradient)");
        assertEquals(
                all.stream()
                        .map(line -> line.startsWith("broadly gradient") ? line.replace("0.7", "0.8") : line)
                        .toList(),
                entries(Several.class, 0, 2, 3, 7));
    }

    @Ratchet
    static class Several {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods({"gradient", "edge"})
        void broadly(SaliencyRun run) {
            SaliencyAssertions.assertCriterion(run, new MeasuredFocus(RatchetFixture.values));
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("edge")
        @Seeds(count = 2)
        void seeds(SaliencyRun run) {
            SaliencyAssertions.assertCriterion(run, new MeasuredFocus(RatchetFixture.values));
        }
    }

    @Test
    void entries_of_what_no_longer_exists_are_told_by_verify_and_dropped_by_record() throws IOException {
        execute(Several.class, "record", 0.7);
        Path file = file(Several.class);
        String text = Files.readString(file);
        String line = text.lines()
                .filter(l -> l.startsWith("broadly | textbox/simple-fr | edge"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                file,
                text + line.replace("broadly", "gone") + "\n" + line.replace("| edge |", "| lime |") + "\n"
                        + line.replace("broadly", "seeds").replace("| 0 |", "| 2 |") + "\n");
        String obsolete = "broadly(lime) on textbox/simple-fr, seed 0; gone(edge) on textbox/simple-fr, seed 0;"
                + " seeds(edge) on textbox/simple-fr, seed 2";
        assertEquals(
                List.of(
                        "ratchet of " + Several.class.getName()
                                + ": recorded, but no longer there, and dropped with -Dtouchstone.ratchet=record: "
                                + obsolete,
                        "ratchet: 7 entries, 0 known failures, 0 can be tightened, 0 invalid, 0 missing"),
                told(Several.class, "verify", 0.7));
        assertEquals(
                List.of(
                        "ratchet of " + Several.class.getName()
                                + ": dropped what no longer exists: gone(edge) on textbox/simple-fr, seed 0;"
                                + " seeds(edge) on textbox/simple-fr, seed 2",
                        "ratchet: 5 entries, 2 runs recorded"),
                told(Several.class, "record", 0.7, "touchstone.select", "#seeds"));
        told(Several.class, "record", 0.7);
        assertEquals(text, Files.readString(file));
    }

    @Test
    void a_sample_alone_is_not_what_was_recorded_and_is_neither_compared_nor_recorded() throws IOException {
        execute(RatchetFixture.class, "record", 0.9);
        for (String mode : List.of("verify", "record")) {
            assertEquals(
                    SUCCESSFUL,
                    execute(RatchetFixture.class, mode, 0.6, "touchstone.sample", "1:3")
                            .status("looks"));
        }
        assertEquals(List.of("0.9"), entries(RatchetFixture.class, 7));
    }

    @Test
    void the_nearest_annotation_counts_and_what_has_none_is_left_alone() throws IOException {
        execute(Places.class, "record", 0.7);
        Execution execution = execute(Places.class, "verify", 0.65);
        assertEquals(SUCCESSFUL, execution.status("by method"));
        assertEquals(SUCCESSFUL, execution.status("by nothing"));
        assertEquals(FAILED, execution.status("inner"));
        assertEquals(List.of("by_method"), entries(Places.class, 0));
        assertEquals(List.of("inner"), entries(Places.Inner.class, 0));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Ratchet(tolerance = 0.01)
    @interface Strictly {}

    static class Places {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Ratchet(tolerance = 0.1)
        void by_method(SaliencyRun run) {
            SaliencyAssertions.assertCriterion(run, new MeasuredFocus(RatchetFixture.values));
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void by_nothing(SaliencyRun run) {
            SaliencyAssertions.assertCriterion(run, new MeasuredFocus(RatchetFixture.values));
        }

        @SaliencyNested
        @Strictly
        class Inner {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void inner(SaliencyRun run) {
                SaliencyAssertions.assertCriterion(run, new MeasuredFocus(RatchetFixture.values));
            }
        }
    }

    @Test
    void a_tolerance_that_is_none_is_found_by_discovery() {
        Execution execution = execute(Negative.class, "verify", 0.7);
        assertEquals(
                "RatchetFilesTest$Negative.looks cannot run:\n  - @Ratchet has tolerance = -0.1; it must be a number, 0 or more",
                execution.thrown("looks").getMessage());
        assertEquals(
                1,
                Tree.of(DiscoverySelectors.selectClass(Negative.class)).tests().size());
    }

    @Ratchet(tolerance = -0.1)
    static class Negative extends RatchetFixture {}
}
