package dev.touchstone.engine.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", directory.toString()));
        for (String name : names()) {
            arguments.add(Files.writeString(directory.resolve(name + ".java"), source(name))
                    .toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("the generated classes do not compile");
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
