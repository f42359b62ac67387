package dev.touchstone.engine.listener;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that a reporter made for a run.
 *
 * @param path absolute
 * @param mediaType e.g. {@code image/png}
 */
public record RunFile(Path path, String mediaType) {

    public RunFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(mediaType, "mediaType");
    }
}
