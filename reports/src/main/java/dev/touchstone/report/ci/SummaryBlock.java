package dev.touchstone.report.ci;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The part of a file that belongs to one virtual machine, between two comments. Others add theirs; a later execution of the same machine, such as a
 * rerun, puts the new text in place of its old one.
 */
record SummaryBlock(String session) {

    /** Writes the text into the file, which is made if it is not there. */
    void write(Path file, String text) throws IOException {
        String block = begin() + text + end();
        String before = Files.exists(file) ? Files.readString(file) : "";
        int from = before.indexOf(begin());
        int to = before.indexOf(end());
        if (from >= 0 && to > from) {
            Files.writeString(file, before.substring(0, from) + block + before.substring(to + end().length()));
        } else {
            // Appended as one, so that machines that end at once do not mix their lines.
            Files.write(
                    file, block.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private String begin() {
        return "<!-- touchstone " + named() + " -->\n\n";
    }

    private String end() {
        return "\n<!-- end of touchstone " + named() + " -->\n";
    }

    /** Without what could end a comment. */
    private String named() {
        return session.replaceAll("[^A-Za-z0-9@:.]", "-").replaceAll("-+", "-");
    }
}
