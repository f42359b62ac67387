package dev.touchstone.samples.tutorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The tutorial shows code that is compiled, and promises what its tests do. */
class TutorialTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "tutorial.md");
    private static final Path SOURCES = Path.of("src", "test", "java", "dev", "touchstone", "samples", "tutorial");
    private static final Path OUTPUT = Path.of("target", "tutorial");

    @Test
    void every_line_of_code_stands_in_a_class_that_is_compiled() throws IOException {
        String sources = Files.readString(SOURCES.resolve("WeldSeamTest.java"))
                + Files.readString(SOURCES.resolve("CrossingTest.java"))
                + Files.readString(SOURCES.resolve("AlarmTest.java"));
        List<String> missing = blocks("java")
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("package "))
                .filter(line -> !unspaced(sources).contains(unspaced(line)))
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(blocks("java").count() >= 3);
    }

    /** A page breaks lines where it reads best. */
    private static String unspaced(String code) {
        return code.replaceAll("\\s", "");
    }

    @Test
    void the_build_file_is_the_one_that_is_kept() throws IOException {
        assertEquals(
                Files.readString(Path.of("src", "test", "resources", "tutorial-pom.xml")),
                blocks("xml").findFirst().orElseThrow());
    }

    private static Stream<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map(block -> block.group(1));
    }

    @Test
    void the_world_of_images_ends_in_a_red_picture_and_a_green_oracle() throws IOException {
        Map<String, TestExecutionResult> ends = run(WeldSeamTest.class);
        assertEquals(Status.SUCCESSFUL, ends.get("looks at the crack · oracle").getStatus());
        TestExecutionResult red = ends.get("looks at the crack · input-x-gradient");
        assertEquals(Status.FAILED, red.getStatus());
        String message = red.getThrowable().orElseThrow().getMessage();
        assertTrue(message.contains("scenario  team/weld-seam"), message);
        try (Stream<Path> files = Files.walk(OUTPUT)) {
            assertTrue(files.anyMatch(file -> file.toString().matches(".*input-x-gradient.*worst\\.png")));
        }
    }

    @Test
    void the_world_of_symbols_ends_as_is_said() {
        Map<String, TestExecutionResult> ends = run(AlarmTest.class);
        assertEquals(
                Status.FAILED, ends.get("keeps what the alarm needs · gradient").getStatus());
    }

    private static Map<String, TestExecutionResult> run(Class<?> testClass) {
        Map<String, TestExecutionResult> ends = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(testClass))
                                .filters(EngineFilter.includeEngines("touchstone"))
                                .configurationParameter("touchstone.output.dir", OUTPUT.toString())
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                ends.put(test.getDisplayName(), result);
                            }
                        });
        return ends;
    }
}
