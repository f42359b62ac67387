package dev.touchstone.engine.listener;

import java.nio.file.Path;

/**
 * A file that a reporter made for a run.
 *
 * @param path absolute
 * @param mediaType e.g. {@code image/png}
 */
public record RunFile(Path path, String mediaType) {}
