package dev.touchstone.engine.config;

import java.util.OptionalInt;

/**
 * Where models run, and with whom the device is shared.
 *
 * @param name {@code auto}, {@code cpu}, {@code gpu} or {@code gpu:<number>}
 * @param required whether a test that needs a GPU fails where there is none
 * @param scope among whom a GPU is used by one test at a time
 * @param forks how many JVMs share the cores; empty to count them
 */
public record DeviceUse(String name, boolean required, Scope scope, OptionalInt forks) {

    /** Among whom a GPU is used by one test at a time. */
    public enum Scope {
        HOST,
        JVM,
        NONE
    }
}
