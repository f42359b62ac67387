package dev.touchstone.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the files of an entry. */
@FunctionalInterface
interface EntryWriter {

    /** Forces the bytes to disk, into a file that is not there yet. */
    EntryWriter FORCING = (file, bytes) -> {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    };

    void write(Path file, byte[] bytes) throws IOException;
}
