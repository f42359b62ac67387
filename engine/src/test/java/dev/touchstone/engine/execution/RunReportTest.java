package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RunReportTest {

    private static final Path FILE = Path.of("/build/project/module/target/worst.png");

    @Test
    void a_picture_is_named_as_jenkins_asks_for_it() {
        assertEquals("[[ATTACHMENT|/build/project/module/target/worst.png]]", RunReport.attachment(FILE, null));
        assertEquals("[[ATTACHMENT|/build/project/module/target/worst.png]]", RunReport.attachment(FILE, "/other"));
    }

    @Test
    void gitlab_takes_paths_from_the_root_of_the_project() {
        assertEquals("[[ATTACHMENT|module/target/worst.png]]", RunReport.attachment(FILE, "/build/project"));
    }
}
