package dev.touchstone.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.platform.engine.TestEngine;

/**
 * What a run ran on.
 *
 * @param touchstone version, or {@code development} where it does not run from its jar
 * @param djl version of the Deep Java Library, or {@code none}
 * @param junit version of the JUnit Platform
 * @param java version of the Java runtime
 * @param os name, version and architecture of the operating system
 */
public record Versions(String touchstone, String djl, String junit, String java, String os) {

    /** Those of this virtual machine. */
    public static Versions current() {
        String touchstone = Versions.class.getPackage().getImplementationVersion();
        return new Versions(
                touchstone == null ? "development" : touchstone,
                djlVersion(),
                junitVersion(),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
    }

    private static String junitVersion() {
        String version = TestEngine.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    /** From the file that DJL itself reads it from, so that no class of DJL is loaded for it. */
    private static String djlVersion() {
        try (InputStream file = Versions.class.getResourceAsStream("/ai/djl/engine/api.properties")) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties.getProperty("djl_version", "none");
        } catch (IOException e) {
            return "none";
        }
    }
}
