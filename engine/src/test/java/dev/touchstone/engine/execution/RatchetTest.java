package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import dev.touchstone.assertion.SaliencyAssertionError;
import dev.touchstone.ratchet.DamagedRatchetException;
import dev.touchstone.ratchet.KnownFailureException;
import dev.touchstone.ratchet.NotRecordedException;
import dev.touchstone.ratchet.WorseThanRecordedError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.FileInfo;
import org.opentest4j.TestAbortedException;

class RatchetTest {

    private static final String AGAIN = "mvn test -Dtest=RatchetFixture#looks -Dtouchstone.seed=1";
    private static final String RECORD = AGAIN + " -Dtouchstone.ratchet=record";

    @TempDir
    Path directory;

    @BeforeEach
    void reset() {
        RatchetFixture.rest = () -> {};
    }

    private Path file() {
        return directory.resolve(RatchetFixture.class.getName() + ".ratchet");
    }

    private Execution execute(String mode, double[] values, String... more) {
        RatchetFixture.values = values;
        return Execution.of(RatchetFixture.class, RatchetFixture.parameters(mode, directory, more));
    }

    private static double[] exactly(double value) {
        return new double[] {value};
    }

    private void edit(UnaryOperator<String> change) throws IOException {
        Files.writeString(file(), change.apply(Files.readString(file())));
    }

    @Test
    void what_is_recorded_is_a_line_of_text_that_verify_takes_and_leaves_alone() throws IOException {
        assertEquals(SUCCESSFUL, execute("record", exactly(0.7)).status("looks"));
        String text = Files.readString(file());
        List<String> lines = text.lines().toList();
        assertEquals("touchstone-ratchet 1", lines.get(0));
        assertEquals(3, lines.size());
        assertEquals(
                "looks | textbox/simple-fr | fake | 0 | 1 assertPrimaryFocus | PAFL-tight | 1 (empty) | 0.7 | 1 | pass"
                        + " | HASH | none | 1",
                lines.get(2).replaceAll("\\b[0-9a-f]{12}\\b", "HASH"));
        assertEquals(SUCCESSFUL, execute("verify", exactly(0.69)).status("looks"));
        assertEquals(text, Files.readString(file()));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    @Test
    void a_test_that_passes_with_nothing_recorded_is_undecided_and_says_how_to_record_it() throws IOException {
        Execution execution = execute("verify", exactly(0.7));
        assertEquals(ABORTED, execution.status("looks"));
        String told = String.join(
                "\n",
                "the ratchet: nothing is recorded of fake on textbox/simple-fr to hold it against",
                "  missing   assertPrimaryFocus: PAFL-tight 0.7000 in bucket 1 (empty)",
                "  file      " + file(),
                "  record    " + RECORD);
        assertEquals(
                told,
                assertInstanceOf(NotRecordedException.class, execution.thrown("looks"))
                        .getMessage());
        Execution strict = execute("verify", exactly(0.7), "touchstone.undecided", "fail");
        assertEquals(FAILED, strict.status("looks"));
        assertEquals(told, strict.thrown("looks").getMessage());
        assertEquals(false, Files.exists(file()));
    }

    @Test
    void a_failure_with_nothing_recorded_stands_and_says_so() {
        Execution execution = execute("verify", exactly(0.4));
        assertEquals(FAILED, execution.status("looks"));
        SaliencyAssertionError error = assertInstanceOf(SaliencyAssertionError.class, execution.thrown("looks"));
        assertEquals(
                "the focus is not kept\n  ratchet   nothing is recorded; to record it as a known failure: " + RECORD,
                error.getMessage());
        assertEquals("PAFL-tight above 0.50", error.getExpected());
        assertEquals("0.40 in bucket 1 (empty)", error.getActual());
    }

    @Test
    void figures_that_are_worse_fail_a_test_that_passes_and_show_both_files() throws IOException {
        execute("record", exactly(0.8));
        Execution execution = execute("verify", exactly(0.7));
        assertEquals(FAILED, execution.status("looks"));
        WorseThanRecordedError error = assertInstanceOf(WorseThanRecordedError.class, execution.thrown("looks"));
        assertEquals(
                String.join(
                        "\n",
                        "the ratchet: fake on textbox/simple-fr is worse than recorded",
                        "  assertPrimaryFocus: PAFL-tight 0.7000 in bucket 1 (empty), recorded 0.8000",
                        "            worse by 0.1000 exactly; tolerance 0.0200",
                        "  recorded  " + file(),
                        "  again     " + AGAIN,
                        "  accept    " + RECORD),
                error.getMessage());
        FileInfo recorded = assertInstanceOf(FileInfo.class, error.getExpected().getValue());
        FileInfo now = assertInstanceOf(FileInfo.class, error.getActual().getValue());
        assertEquals(file().toString(), recorded.getPath());
        assertArrayEquals(Files.readAllBytes(file()), recorded.getContents());
        assertEquals(
                Files.readString(file()).replace("| 0.8 |", "| 0.7 |"),
                now.getContentsAsString(StandardCharsets.UTF_8));
    }

    @Test
    void pairs_of_samples_find_a_fall_within_the_interval_and_without_them_it_is_let_pass() throws IOException {
        execute("record", RatchetFixture.samples(0.75));
        Path samples = directory.resolve(RatchetFixture.class.getName() + ".samples");
        Execution paired = execute("verify", RatchetFixture.samples(0.7));
        assertEquals(
                "            worse by 0.0500 [0.0500, 0.0500] on the same 101 samples; tolerance 0.0200",
                paired.thrown("looks").getMessage().lines().toList().get(2));
        Files.delete(samples);
        assertEquals(SUCCESSFUL, execute("verify", RatchetFixture.samples(0.7)).status("looks"));
        assertEquals(
                "            worse by 0.2200 and outside of [0.3300, 0.7300] alone, for no values of single samples are"
                        + " recorded; tolerance 0.0200",
                execute("verify", RatchetFixture.samples(0.53))
                        .thrown("looks")
                        .getMessage()
                        .lines()
                        .toList()
                        .get(2));
    }

    @Test
    void a_failure_that_is_recorded_is_a_known_one_and_nothing_is_red() {
        Execution recording = execute("record", exactly(0.44));
        assertEquals(ABORTED, recording.status("looks"));
        String told =
                "known failure: assertPrimaryFocus: PAFL-tight %s in bucket 1 (empty), recorded 0.4400\n  again     "
                        + AGAIN;
        assertEquals(
                "recorded as a known failure: assertPrimaryFocus: PAFL-tight 0.4400 in bucket 1 (empty)\n"
                        + "  again     " + AGAIN,
                recording.thrown("looks").getMessage());
        for (String undecided : List.of("abort", "fail")) {
            Execution execution = execute("verify", exactly(0.43), "touchstone.undecided", undecided);
            assertEquals(ABORTED, execution.status("looks"));
            KnownFailureException known = assertInstanceOf(KnownFailureException.class, execution.thrown("looks"));
            assertEquals(told.formatted("0.4300"), known.getMessage());
            assertEquals("the focus is not kept", known.getCause().getMessage());
        }
    }

    @Test
    void a_known_failure_that_gets_worse_fails_and_its_own_message_comes_first() {
        execute("record", exactly(0.44));
        Execution execution = execute("verify", exactly(0.3));
        assertEquals(FAILED, execution.status("looks"));
        List<String> lines = execution.thrown("looks").getMessage().lines().toList();
        assertEquals("the focus is not kept", lines.get(0));
        assertEquals("the ratchet: fake on textbox/simple-fr is worse than recorded", lines.get(1));
        assertEquals("  assertPrimaryFocus: PAFL-tight 0.3000 in bucket 1 (empty), recorded 0.4400", lines.get(2));
    }

    @Test
    void a_failure_that_is_recorded_as_passing_stands_though_it_is_hardly_worse() {
        execute("record", exactly(0.505));
        Execution execution = execute("verify", exactly(0.495));
        assertEquals(FAILED, execution.status("looks"));
        assertEquals(
                "the focus is not kept\n  ratchet   no figure is worse than recorded, but it is not recorded as a"
                        + " failure; to accept it: " + RECORD,
                execution.thrown("looks").getMessage());
    }

    @Test
    void what_was_recorded_of_something_else_is_invalid_and_not_failed() throws IOException {
        execute("record", exactly(0.9));
        Execution other = execute("verify", exactly(0.7), "touchstone.seed", "7");
        assertEquals(ABORTED, other.status("looks"));
        assertEquals(
                String.join(
                        "\n",
                        "the ratchet: what is recorded of fake on textbox/simple-fr is invalid",
                        "  because   the samples are others: recorded with touchstone.seed 1, now 7",
                        "  file      " + file(),
                        "  so        look at the change, then record it anew: " + RECORD.replace("seed=1", "seed=7")),
                other.thrown("looks").getMessage());
        edit(text -> text.replaceAll("\\b[0-9a-f]{12}\\b", "0123456789ab"));
        String failure = execute("verify", exactly(0.3)).thrown("looks").getMessage();
        assertEquals(
                "the focus is not kept\n  ratchet   not compared, for the scenario textbox/simple-fr changed: recorded"
                        + " 0123456789ab, now HASH; look at the change, then record it anew: " + RECORD,
                failure.replaceFirst("now [0-9a-f]{12}", "now HASH"));
    }

    @Test
    void a_damaged_file_breaks_a_test_that_passes_and_is_never_replaced() throws IOException {
        execute("record", exactly(0.7));
        edit(text -> text + "<<<<<<< HEAD\n");
        String damaged = Files.readString(file());
        String told =
                file() + ", line 4: it is a conflict marker of git; keep one line of each figure, or take one side"
                        + " of the merge and record anew";
        for (String mode : List.of("verify", "record", "tighten")) {
            assertEquals(
                    told,
                    assertInstanceOf(
                                    DamagedRatchetException.class,
                                    execute(mode, exactly(0.7)).thrown("looks"))
                            .getMessage());
            Throwable failure = execute(mode, exactly(0.4)).thrown("looks");
            assertEquals("the focus is not kept", failure.getMessage());
            assertEquals(told, failure.getSuppressed()[0].getMessage());
            assertEquals(damaged, Files.readString(file()));
        }
    }

    @Test
    void a_test_that_breaks_or_aborts_ends_as_it_does_by_itself() {
        execute("record", exactly(0.9));
        IOException broke = new IOException("broke");
        TestAbortedException aborted = new TestAbortedException("no GPU");
        AssertionError other = new AssertionError("another assertion");
        for (Throwable own : List.of(broke, aborted, other)) {
            RatchetFixture.rest = () -> {
                throw Throwables.unchecked(own);
            };
            for (String mode : List.of("verify", "record", "tighten")) {
                assertSame(own, execute(mode, exactly(0.9)).thrown("looks"));
            }
        }
    }

    @Test
    void a_directory_that_cannot_be_written_to_is_named() throws IOException {
        Path taken = Files.writeString(directory.resolve("taken"), "");
        directory = taken;
        assertEquals(
                "the ratchet cannot write into " + taken
                        + "; make it writable, or name another with touchstone.ratchet.dir",
                execute("record", exactly(0.7)).thrown("looks").getMessage());
    }
}
