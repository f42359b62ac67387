package dev.touchstone.engine.discovery;

import dev.touchstone.method.MethodCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Test classes that hold 10,000 tests together. */
public enum ManyTests {
    /** A hundred classes of a hundred scenarios on a method of their own. */
    CLASSES(100, 100, 0),

    /** One class of ten thousand scenarios. */
    SCENARIOS(1, 10_000, 0),

    /** One class of 250 scenarios on forty listed methods. */
    METHODS(1, 250, 40);

    static final int TESTS = 10_000;

    private final int classes;
    private final int scenarios;
    private final int methods;

    ManyTests(int classes, int scenarios, int methods) {
        this.classes = classes;
        this.scenarios = scenarios;
        this.methods = methods;
    }

    /** The names of the compiled classes. */
    List<String> compileInto(Path directory) throws IOException {
        List<String> names =
                IntStream.range(0, classes).mapToObj(i -> "Many" + i + "Test").toList();
        for (String name : names) {
            GeneratedClasses.compile(directory, name, source(name));
        }
        return names;
    }

    private String source(String name) {
        return """
                import dev.touchstone.*;
                import dev.touchstone.engine.fixture.FakeMethod;
                import dev.touchstone.scenario.andor.Andor;
                %s
                @SaliencyTag("many")
                public class %s {
                %s
                %s
                }
                """.formatted(list(), name, methods == 0 ? "@MethodUnderTest final FakeMethod method = new FakeMethod(\"fake\");" : "", bodies());
    }

    private String list() {
        return methods == 0
                ? ""
                : MethodCatalog.ids().stream()
                        .limit(methods)
                        .collect(Collectors.joining("\", \"", "@WithMethods({\"", "\"})"));
    }

    private String bodies() {
        return IntStream.range(0, scenarios)
                .mapToObj("@SaliencyScenario(Andor.TWO_IN_BINARY_AND) @SaliencyTag(\"one\") void scenario_%d(SaliencyRun run) {}"
                        ::formatted)
                .collect(Collectors.joining("\n"));
    }
}
