package dev.touchstone.engine.discovery;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A jar of JUnit and its version.
 *
 * @param artifact its artifact id, as in {@code junit-platform-engine}
 * @param version as its module or manifest says it, such as {@code 1.14.4} or {@code 6.2.0-M1}
 */
record JUnitPart(String artifact, String version) {

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)*(-\\w+)*");

    /** The part that holds a class; empty if there is no such class, or if nothing says of which version it is. */
    static Optional<JUnitPart> holding(String className, String artifact) {
        try {
            Class<?> type = Class.forName(className, false, JUnitPart.class.getClassLoader());
            return versionOf(type)
                    .filter(version -> VERSION.matcher(version).matches())
                    .map(version -> new JUnitPart(artifact, version));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Optional<String> versionOf(Class<?> type) {
        return Optional.ofNullable(type.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()));
    }

    /** The version of JUnit as a whole: Platform 1.N was published with Jupiter 5.N; since 6 all parts have one number. */
    Version release() {
        return Version.parse(version.startsWith("1.") ? "5" + version.substring(1) : version);
    }

    @Override
    public String toString() {
        return artifact + " " + version;
    }
}
