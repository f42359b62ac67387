package dev.touchstone.report.merge;

import dev.touchstone.report.ClosingReports;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.VerdictMatrix;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is done with the results of shards, from the command line:
 *
 * <pre>
 * merge OUTPUT INPUT...   puts the summaries in the input folders, or in folders directly below them, together in the output folder
 * costs FILE INPUT...     writes what each scenario and method took, for touchstone.shard.costs
 * </pre>
 *
 * <p>It exits with 0 if all went well, which for a merge means that no shard is missing and no test is red; with 1 if not, and with 2 if it was
 * called in another way.
 */
public final class ShardsMain {

    private static final int RED = 1;
    private static final int MISUSED = 2;
    private static final String USAGE = "call it with: merge OUTPUT INPUT...   or   costs FILE INPUT...";

    private final PrintStream out;

    ShardsMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        int status = new ShardsMain(System.out).run(List.of(arguments));
        // Within a build tool an exit would end that.
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(List<String> arguments) {
        if (arguments.size() < 3) {
            out.println(USAGE);
            return MISUSED;
        }
        Path target = Path.of(arguments.get(1));
        try {
            Map<String, Summary> parts = read(arguments.subList(2, arguments.size()), target);
            return switch (arguments.get(0)) {
                case "merge" -> merge(target, parts);
                case "costs" -> costs(target, parts);
                default -> {
                    out.println("there is no command '" + arguments.get(0) + "'; " + USAGE);
                    yield MISUSED;
                }
            };
        } catch (IOException e) {
            out.println(e.getMessage());
            return RED;
        }
    }

    private int merge(Path output, Map<String, Summary> parts) throws IOException {
        ShardMerge merged = ShardMerge.of(parts);
        if (merged.summary().isPresent()) {
            merged.summary().get().write(output.resolve(Summary.FILE_NAME));
            for (Map.Entry<String, Summary> part : parts.entrySet()) {
                Path folder = Path.of(part.getKey()).toAbsolutePath().getParent();
                MergedFigures.copy(part.getValue(), folder, output);
            }
            ClosingReports.write(merged.summary().get(), output);
            out.print(VerdictMatrix.of(merged.summary().get()).text());
        }
        merged.faults().forEach(out::println);
        out.println(merged.isGreen() ? "all shards are there, and no test is red" : "not green");
        return merged.isGreen() ? 0 : RED;
    }

    private int costs(Path file, Map<String, Summary> parts) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Files.writeString(file, CostTable.of(List.copyOf(parts.values())).text());
        out.println("costs of " + parts.size() + " summaries are in " + file);
        return 0;
    }

    /** What an earlier merge left in the output folder is no part, if that lies below an input. */
    private static Map<String, Summary> read(List<String> inputs, Path output) throws IOException {
        Map<String, Summary> parts = new LinkedHashMap<>();
        for (String input : inputs) {
            List<Path> files = filesIn(Path.of(input)).stream()
                    .filter(file -> !file.toAbsolutePath()
                            .normalize()
                            .startsWith(output.toAbsolutePath().normalize()))
                    .toList();
            if (files.isEmpty()) {
                throw new IOException(
                        "there is no %s in %s, nor in a folder directly below it".formatted(Summary.FILE_NAME, input));
            }
            for (Path file : files) {
                parts.put(file.toString(), Summary.read(file));
            }
        }
        return parts;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> below = Files.list(folder)) {
                Stream.concat(Stream.of(folder), below.sorted())
                        .map(one -> one.resolve(Summary.FILE_NAME))
                        .filter(Files::isRegularFile)
                        .forEach(files::add);
            }
        }
        return files;
    }
}
