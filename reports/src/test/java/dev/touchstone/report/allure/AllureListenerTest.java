package dev.touchstone.report.allure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

class AllureListenerTest {

    @Test
    void one_that_takes_files_attaches_them_itself() {
        assertTrue(AllureListener.declaresFiles(TakesFiles.class));
        assertFalse(AllureListener.declaresFiles(TakesNone.class));
    }

    @Test
    void without_the_listener_nobody_does() {
        assertFalse(AllureListener.attachesFiles());
    }

    static final class TakesFiles implements TestExecutionListener {

        @Override
        public void fileEntryPublished(TestIdentifier test, FileEntry file) {
            throw new UnsupportedOperationException();
        }
    }

    static final class TakesNone implements TestExecutionListener {}
}
