package dev.touchstone.report.ci;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The part of a file that belongs to one virtual machine, between two comments. Others add theirs; a later execution of the same machine, such as a
 * rerun, puts the new text in place of its old one.
 */
record SummaryBlock(String session) {

    /** Writes the text into the file, which is made if it is not there. Machines that write at once wait for each other. */
    void write(Path file, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // Held until the channel is closed.
            channel.lock();
            ByteBuffer there = ByteBuffer.allocate(Math.toIntExact(channel.size()));
            while (there.hasRemaining() && channel.read(there) >= 0) {
                // Until all of it is read.
            }
            String before = new String(there.array(), 0, there.position(), StandardCharsets.UTF_8);
            ByteBuffer after = StandardCharsets.UTF_8.encode(with(before, begin() + text + end()));
            channel.truncate(0);
            channel.position(0);
            while (after.hasRemaining()) {
                channel.write(after);
            }
        }
    }

    private String with(String before, String block) {
        int from = before.indexOf(begin());
        int to = before.indexOf(end());
        return from >= 0 && to > from
                ? before.substring(0, from) + block + before.substring(to + end().length())
                : before + block;
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
