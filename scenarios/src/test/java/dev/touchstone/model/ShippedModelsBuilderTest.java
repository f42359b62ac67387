package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.touchstone.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedModelsBuilderTest {

    private static final Scenario WORLD = new TinyWorld(0.9, 20);
    private static final Scenario CHANGED_WORLD = new TinyWorld(0.9, 21);
    private static final Scenario IMPOSSIBLE_WORLD = new TinyWorld(1.01, 2);

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private boolean build(int seed, Scenario... worlds) throws IOException {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new ShippedModelsBuilder(directory, seed, 1, printed, TrainingProgress.SILENT).build(List.of(worlds));
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private static String folder(Scenario world, int seed) {
        return ModelKey.of(world, seed, 1).folder();
    }

    @Test
    void a_model_is_written_as_the_store_keeps_it() throws Exception {
        assertThat(build(0, WORLD), is(true));

        assertThat(folders(), is(List.of(folder(WORLD, 0))));
        EntryContent content =
                new StoreEntry(directory, ModelKey.of(WORLD, 0, 1)).read().orElseThrow();
        assertThat(content.manifest().verification().verified(), is(true));
    }

    @Test
    void building_again_gives_the_same_weights_byte_by_byte() throws IOException {
        Path weights = directory.resolve(folder(WORLD, 0)).resolve("model.safetensors");
        build(0, WORLD);
        byte[] first = Files.readAllBytes(weights);
        build(0, WORLD);

        assertThat(Files.readAllBytes(weights), is(first));
    }

    @Test
    void a_changed_world_replaces_its_model_and_leaves_other_seeds_and_files_alone() throws IOException {
        Files.writeString(directory.resolve("test.tiny-seed0-notes"), "not a model");
        build(1, WORLD);
        build(0, WORLD);
        build(0, CHANGED_WORLD);

        assertThat(folder(CHANGED_WORLD, 0), is(not(folder(WORLD, 0))));
        assertThat(
                folders(),
                is(Stream.of(folder(CHANGED_WORLD, 0), "test.tiny-seed0-notes", folder(WORLD, 1))
                        .sorted()
                        .toList()));
    }

    @Test
    void a_model_that_is_not_verified_is_shown_with_its_table_and_not_written() throws IOException {
        build(0, WORLD);
        out.reset();

        assertThat(build(0, IMPOSSIBLE_WORLD, WORLD), is(false));

        assertThat(folders(), is(List.of(folder(WORLD, 0))));
        assertThat(
                out.toString(StandardCharsets.UTF_8).lines().skip(4).toList().toString(),
                matchesPattern("\\[not verified, and not written: test/tiny, seed 0,   MISSED   .*required 1.01  .*]"));
    }

    @Test
    void the_table_has_a_line_a_model_and_their_sums() throws IOException {
        build(0, WORLD, CHANGED_WORLD);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.size(), is(4));
        assertThat(
                lines.get(0),
                is("model                             seconds    samples  worst bucket  worst probe       bytes"));
        assertThat(lines.get(1), matchesPattern("test/tiny {11,}\\d+\\.\\d +\\d+ +[01]\\.\\d{4} +1\\.0000 +[\\d,]+"));
        assertThat(lines.get(3), matchesPattern("all {17,}\\d+\\.\\d +\\d+ {28,}[\\d,]+"));
    }
}
