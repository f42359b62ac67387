package dev.touchstone.engine.device;

import dev.touchstone.engine.config.DeviceUse.Scope;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that uses a GPU which is not there. Whoever has it makes a file, so that another who has it too finds the file. It says what it
 * does on its output.
 */
final class GpuProcess {

    private GpuProcess() {}

    /** Arguments: the directory of the lock, how many times to take it, and the milliseconds that it is used each time. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        GpuSharing gpu = new GpuSharing(new DeviceChoice("gpu:1"), Scope.HOST, directory);
        for (int time = 0; time < Integer.parseInt(arguments[1]); time++) {
            System.out.println("ASKING");
            GpuSharing.Hold hold = gpu.hold();
            use(directory.resolve("used"), Long.parseLong(arguments[2]));
            hold.close();
        }
        System.out.println("ENDED");
    }

    private static void use(Path mark, long milliseconds) throws IOException, InterruptedException {
        try {
            Files.createFile(mark);
            System.out.println("USING");
            Thread.sleep(milliseconds);
            Files.delete(mark);
        } catch (FileAlreadyExistsException e) {
            System.out.println("OVERLAP");
        }
    }
}
