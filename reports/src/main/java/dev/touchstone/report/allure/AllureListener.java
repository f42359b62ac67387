package dev.touchstone.report.allure;

import java.util.Arrays;

/** What Allure's own listener of the JUnit Platform does by itself. */
final class AllureListener {

    private static final String NAME = "io.qameta.allure.junitplatform.AllureJunitPlatform";
    private static final String FILES = "fileEntryPublished";

    private AllureListener() {}

    /** Whether it attaches the files that tests publish, as from version 3 on: then they must not be attached a second time. */
    static boolean attachesFiles() {
        try {
            return declaresFiles(Class.forName(NAME, false, AllureListener.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static boolean declaresFiles(Class<?> listener) {
        return Arrays.stream(listener.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(FILES));
    }
}
