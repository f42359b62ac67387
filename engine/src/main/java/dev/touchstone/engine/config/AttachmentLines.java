package dev.touchstone.engine.config;

/** Whether the pictures of a test are named in its output, where tools look for them that know JUnit's XML alone. */
public enum AttachmentLines {
    NONE,
    PRINT
}
