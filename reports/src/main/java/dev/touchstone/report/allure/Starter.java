package dev.touchstone.report.allure;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The process that started this one to run tests, e.g. Maven, whose forks all have the same. Shells between the two are not counted. */
final class Starter {

    private static final Set<String> SHELLS = Set.of("sh", "dash", "bash", "ash", "busybox", "zsh", "ksh", "cmd.exe");

    private Starter() {}

    /** When it began: what is older is of an earlier build. Only a Java program is taken for one that builds, else this process itself. */
    static Instant began() {
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> parent = self.parent();
        return parent.filter(Starter::isShell)
                .flatMap(ProcessHandle::parent)
                .or(() -> parent)
                .filter(process -> fileName(process).startsWith("java"))
                .flatMap(process -> process.info().startInstant())
                .or(() -> self.info().startInstant())
                .orElseGet(Instant::now);
    }

    private static boolean isShell(ProcessHandle process) {
        return SHELLS.contains(fileName(process));
    }

    private static String fileName(ProcessHandle process) {
        String path = process.info().command().orElse("");
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
