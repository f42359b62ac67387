package dev.touchstone.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/engine.md has each point once and names only tests and builds that exist. */
class EngineChecklistTest {

    private static final int POINTS = 72;

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern TROUBLE = Pattern.compile("\\| [^|`]{4,} \\| [^|]+ \\| (`[^|]+`) \\|");
    private static final Pattern METHOD = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern BUILD = Pattern.compile("`it/([\\w-]+)`");
    private static final Pattern REASON = Pattern.compile("does not apply: .{20,}");
    private static final Pattern PENDING = Pattern.compile("PENDING\\([a-z ]+\\)");

    private record Row(int number, String point, String tests) {

        /** A reason may have commas. */
        List<String> items() {
            return REASON.matcher(tests).matches() ? List.of(tests) : List.of(tests.split(", "));
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/engine.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(Integer.parseInt(row.group(1)), row.group(2), row.group(3)))
                .toList();
    }

    @Test
    void every_point_is_there_once_and_in_order() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, POINTS).boxed().toList(),
                rows().stream().map(Row::number).toList());
        assertFalse(rows().stream().anyMatch(row -> row.point().isBlank()));
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        List<Path> sources = javaSources();
        List<String> missing = new ArrayList<>();
        for (Row row : rows()) {
            for (String item : row.items()) {
                if (!exists(item, sources)) {
                    missing.add(row.number() + ": " + item);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void every_trouble_that_is_listed_has_tests_that_exist() throws IOException {
        List<Path> sources = javaSources();
        List<String> missing = new ArrayList<>();
        int listed = 0;
        for (String line : Files.readAllLines(ROOT.resolve("docs/engine.md"))) {
            Matcher row = TROUBLE.matcher(line);
            if (row.matches()) {
                listed++;
                for (String item : row.group(1).split(", ")) {
                    if (!exists(item, sources)) {
                        missing.add(item);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(listed >= 30, listed + " troubles");
    }

    @Test
    void no_point_is_pending() throws IOException {
        assertEquals(
                List.of(),
                rows().stream().filter(row -> row.tests().contains("PENDING")).toList());
    }

    private static boolean exists(String item, List<Path> sources) throws IOException {
        Matcher method = METHOD.matcher(item);
        if (method.matches()) {
            return hasTest(method.group(1), method.group(2), sources);
        }
        Matcher build = BUILD.matcher(item);
        if (build.matches()) {
            return Files.isRegularFile(ROOT.resolve("engine/src/it/" + build.group(1) + "/pom.xml"));
        }
        return REASON.matcher(item).matches() || PENDING.matcher(item).matches();
    }

    private static boolean hasTest(String type, String method, List<Path> sources) throws IOException {
        Pattern declaration = Pattern.compile(
                "@(Test|ParameterizedTest|TestFactory)\\b((?!\\n\\n).)*\\s" + method + "\\(", Pattern.DOTALL);
        for (Path source : sources) {
            if (source.getFileName().toString().equals(type + ".java")
                    && declaration.matcher(Files.readString(source)).find()) {
                return true;
            }
        }
        return false;
    }

    /** The tests of all modules, and those of the builds. */
    private static List<Path> javaSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("src/test", "src/it")) {
            try (Stream<Path> modules = Files.list(ROOT)) {
                for (Path module : modules.map(m -> m.resolve(folder))
                        .filter(Files::isDirectory)
                        .toList()) {
                    try (Stream<Path> files = Files.walk(module)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                    }
                }
            }
        }
        return sources;
    }
}
