package dev.touchstone.method;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The memory of this process, in bytes.
 *
 * @param resident what lies in memory, of Java and of native code
 * @param used by Java's objects and classes
 * @param committed what Java holds for its objects and classes; it may not have touched all of it yet, so not all need be resident
 */
record MemoryReading(long resident, long used, long committed) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    /** As it is now; empty where the system does not tell, such as outside Linux. */
    static Optional<MemoryReading> now() {
        MemoryMXBean java = ManagementFactory.getMemoryMXBean();
        MemoryUsage heap = java.getHeapMemoryUsage();
        MemoryUsage other = java.getNonHeapMemoryUsage();
        return residentBytes()
                .map(bytes -> new MemoryReading(
                        bytes, heap.getUsed() + other.getUsed(), heap.getCommitted() + other.getCommitted()));
    }

    private static Optional<Long> residentBytes() {
        try {
            String status = Files.readString(STATUS);
            int at = status.indexOf(RESIDENT);
            String kilobytes = status.substring(at + RESIDENT.length(), status.indexOf(" kB", at))
                    .strip();
            return Optional.of(1024 * Long.parseLong(kilobytes));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What native code holds at least. */
    long nativeAtLeast() {
        return resident - committed;
    }

    /** What native code holds at most. */
    long nativeAtMost() {
        return resident - used;
    }
}
