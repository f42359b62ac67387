package dev.touchstone.report.summary;

import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.time.Instant;

/** Names this virtual machine, so that executions in it can be told from those before. */
final class Session {

    private Session() {}

    /** Process id and time of the start: an id alone comes back. */
    static String current() {
        RuntimeMXBean machine = ManagementFactory.getRuntimeMXBean();
        return machine.getPid() + "@" + Instant.ofEpochMilli(machine.getStartTime());
    }
}
