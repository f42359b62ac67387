package dev.touchstone.engine;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A main class of the tests that was run in a JVM of its own, in an empty directory that is its home and its cache as well.
 *
 * @param lines of its output, among them one for each class that it loaded
 * @param files that it left behind
 */
public record Probe(List<String> lines, List<Path> files) {

    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: ");

    /** @throws IllegalStateException with the output if it failed */
    public static Probe run(Path directory, Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-Duser.home=" + directory,
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(directory.toFile());
        builder.environment().put("XDG_CACHE_HOME", directory.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        try (Stream<Path> files = Files.list(directory)) {
            return new Probe(output.lines().toList(), files.toList());
        }
    }

    /** That of this JVM, from wherever it is read. */
    public static String classPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    /** The classes that it loaded whose names begin so. */
    public List<String> loaded(String prefix) {
        return lines.stream()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
