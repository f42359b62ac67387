package dev.touchstone.engine.device;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts the processes that were started together to share the tests, such as Surefire's forks: the children of this one's parent that run
 * the same program. Surefire starts each by a shell of its own.
 */
final class Forks {

    private static final Set<String> SHELLS = Set.of("sh", "dash", "bash", "ash", "busybox", "zsh", "ksh", "cmd.exe");

    /** Options of {@code java} whose value is the next argument. */
    private static final Set<String> WITH_VALUE = Set.of(
            "-cp",
            "-classpath",
            "--class-path",
            "-p",
            "--module-path",
            "--add-modules",
            "--add-opens",
            "--add-exports",
            "--add-reads");

    private Forks() {}

    /** How many there are, this one included. Surefire's number of this one is a lower bound, should others not be seen. */
    static int count() {
        return Math.max(siblings(), numbered(System.getProperty("surefire.forkNumber", "")));
    }

    static int numbered(String surefire) {
        return surefire.matches("[1-9]\\d{0,3}") ? Integer.parseInt(surefire) : 1;
    }

    private static int siblings() {
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> parent = self.parent();
        Optional<ProcessHandle> starter = parent.filter(Forks::isShellOfOne)
                .flatMap(ProcessHandle::parent)
                .or(() -> parent);
        Stream<ProcessHandle> started = starter.stream()
                .flatMap(ProcessHandle::children)
                .flatMap(child -> isShellOfOne(child) ? child.children() : Stream.of(child));
        long like = started.filter(other -> other.pid() != self.pid() && isLike(self.info(), other.info()))
                .count();
        return Math.toIntExact(1 + like);
    }

    /** A shell that somebody works in has other children, or is the child of a terminal; one that runs a command has an argument. */
    private static boolean isShellOfOne(ProcessHandle process) {
        return process.info()
                        .command()
                        .map(Forks::fileName)
                        .filter(SHELLS::contains)
                        .isPresent()
                && process.info().arguments().map(given -> given.length > 0).orElse(true)
                && process.children().count() == 1;
    }

    private static boolean isLike(ProcessHandle.Info self, ProcessHandle.Info other) {
        return self.command().isPresent()
                && self.command().equals(other.command())
                && isLike(self.arguments().map(List::of), other.arguments().map(List::of));
    }

    /** Arguments are not always to be had. */
    static boolean isLike(Optional<List<String>> self, Optional<List<String>> other) {
        return self.isEmpty() || other.isEmpty() || program(self.get()).equals(program(other.get()));
    }

    /** The main class, or the name of the jar without digits, since Surefire numbers its jars. */
    static String program(List<String> arguments) {
        int i = 0;
        while (i < arguments.size() && arguments.get(i).matches("[-@].*")) {
            if (arguments.get(i).equals("-jar")) {
                return i + 1 < arguments.size() ? fileName(arguments.get(i + 1)).replaceAll("\\d", "") : "";
            }
            i += WITH_VALUE.contains(arguments.get(i)) ? 2 : 1;
        }
        return i < arguments.size() ? arguments.get(i) : "";
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
