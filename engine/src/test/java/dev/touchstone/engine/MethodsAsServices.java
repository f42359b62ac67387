package dev.touchstone.engine;

import dev.touchstone.method.SaliencyMethod;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class path on which classes are services. */
public final class MethodsAsServices {

    private MethodsAsServices() {}

    /** What is seen of it by the calling thread. @param directory empty, for the file that names them */
    public static <T> T with(Path directory, Supplier<T> seen, Class<?>... methods) throws IOException {
        Path file = directory.resolve("META-INF/services/" + SaliencyMethod.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, Stream.of(methods).map(Class::getName).collect(Collectors.joining("\n")));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return seen.get();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
