package dev.touchstone.study.figure;

/** File names that are the same and harmless on every system. */
final class FileNames {

    private FileNames() {}

    /** A name as a part of a file name: small letters, digits, points and dashes; anything else becomes a dash. */
    static String part(String name) {
        return name.replaceAll("[^a-z0-9.-]", "-");
    }
}
