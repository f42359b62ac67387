package dev.touchstone.engine.discovery;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** Compiles ten test classes of a hundred scenario methods each into a directory. */
final class GeneratedClasses {

    static final int CLASSES = 10;
    static final int METHODS = 100;

    private GeneratedClasses() {}

    static void compileInto(Path directory) throws IOException {
        for (String name : names()) {
            compile(directory, name, source(name));
        }
    }

    /** Compiles one class; it sees the class path of the tests and what the directory holds. */
    static void compile(Path directory, String name, String source) throws IOException {
        Path file = Files.writeString(directory.resolve(name + ".java"), source);
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + directory;
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, "-d", directory.toString(), file.toString());
        if (status != 0) {
            throw new IllegalStateException(name + " does not compile");
        }
    }

    static List<String> names() {
        return IntStream.range(0, CLASSES)
                .mapToObj(i -> "Generated" + i + "Test")
                .toList();
    }

    private static String source(String name) {
        String methods = IntStream.range(0, METHODS)
                .mapToObj(
                        "    @SaliencyScenario(TextBox.COMPLEX_FR) @SaliencyTag(\"generated\") void scenario_%d(SaliencyRun run) {}"
                                ::formatted)
                .collect(Collectors.joining("\n"));
        return """
                import dev.touchstone.*;
                import dev.touchstone.method.SaliencyMethod;
                import dev.touchstone.method.gradient.IntegratedGradients;
                import dev.touchstone.scenario.textbox.TextBox;

                class %s {
                    @MethodUnderTest final SaliencyMethod method = new IntegratedGradients();
                %s
                    @SaliencyNested class Nested {
                        @SaliencyScenario(TextBox.SIMPLE_FR) @WithMethods({"gradient", "oracle"}) void listed(SaliencyRun run) {}
                    }
                }
                """.formatted(name, methods);
    }
}
