package dev.touchstone.engine.device;

import java.io.IOException;

/** A process that says, whenever it is told a line, how many forks it counts; until its input ends. */
final class ForkProcess {

    private ForkProcess() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("STARTED");
        int read = System.in.read();
        while (read >= 0) {
            if (read == '\n') {
                System.out.println("FORKS " + Forks.count());
            }
            read = System.in.read();
        }
    }
}
