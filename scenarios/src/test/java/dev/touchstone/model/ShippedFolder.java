package dev.touchstone.model;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A class path of its own, with models that ship on it and nothing else. */
record ShippedFolder(Path root) {

    /** Puts a model among those that ship. */
    ShippedFolder with(ModelKey key, EntryContent content) throws IOException {
        Files.createDirectories(root.resolve(ShippedEntry.FOLDER));
        new StoreEntry(root.resolve(ShippedEntry.FOLDER), key).publish(content);
        return this;
    }

    /** The folder of a model that ships. */
    Path entry(ModelKey key) {
        return root.resolve(ShippedEntry.FOLDER).resolve(key.folder());
    }

    URLClassLoader classPath() throws IOException {
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, null);
    }

    /** The same in a jar, which holds files alone and no folders, as some tools pack them. */
    URLClassLoader packedIn(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> tree = Files.walk(root)) {
            List<Path> files = tree.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }
}
