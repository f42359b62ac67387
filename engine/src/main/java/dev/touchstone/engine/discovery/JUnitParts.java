package dev.touchstone.engine.discovery;

import java.lang.System.Logger.Level;
import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Explains what otherwise shows as a {@link NoSuchMethodError} somewhere in JUnit: parts of it in unlike versions. Uses nothing of
 * JUnit, because any of it may be what does not fit.
 */
public final class JUnitParts {

    /** A class of each part, by artifact. */
    private static final Map<String, String> CLASSES = new TreeMap<>(Map.of(
            "junit-platform-commons", "org.junit.platform.commons.JUnitException",
            "junit-platform-engine", "org.junit.platform.engine.TestEngine",
            "junit-platform-launcher", "org.junit.platform.launcher.Launcher",
            "junit-platform-suite-engine", "org.junit.platform.suite.engine.SuiteTestEngine",
            "junit-jupiter-api", "org.junit.jupiter.api.Test",
            "junit-jupiter-engine", "org.junit.jupiter.engine.JupiterTestEngine",
            "junit-jupiter-params", "org.junit.jupiter.params.ParameterizedTest",
            "junit-vintage-engine", "org.junit.vintage.engine.VintageTestEngine"));

    private JUnitParts() {}

    /** Logs a warning if parts have unlike versions; once for a class path, though it may be searched for tests many times. */
    public static void check() {
        Check.DONE.booleanValue();
    }

    /** Those that are there beside this engine, by artifact. */
    static List<JUnitPart> present() {
        return CLASSES.entrySet().stream()
                .flatMap(part -> JUnitPart.holding(part.getValue(), part.getKey()).stream())
                .toList();
    }

    /** What to say of parts in unlike versions; empty if all go together. */
    static Optional<String> explanation(List<JUnitPart> parts) {
        TreeSet<Version> releases =
                parts.stream().map(JUnitPart::release).collect(Collectors.toCollection(TreeSet::new));
        return releases.size() < 2
                ? Optional.empty()
                : Optional.of("""
                        Parts of JUnit have unlike versions. Tests may not start, with a NoSuchMethodError or a NoClassDefFoundError.
                        %s
                        Import the BOM org.junit:junit-bom, of the version that you want, such as %s, before any other BOM: with Maven \
                        in <dependencyManagement>, with Gradle as testImplementation(platform("org.junit:junit-bom:%2$s")).\
                        """.formatted(
                        parts.stream().map(part -> "  " + part).collect(Collectors.joining("\n")), releases.last()));
    }

    /** Initialised the first time that it is used, and then never again. */
    private static final class Check {

        static final Boolean DONE = warn();

        private static boolean warn() {
            explanation(present()).ifPresent(message -> System.getLogger("dev.touchstone.engine")
                    .log(Level.WARNING, message));
            return true;
        }
    }
}
