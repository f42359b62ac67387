package dev.touchstone.report.allure;

import io.qameta.allure.model.Attachment;
import io.qameta.allure.util.PropertiesUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where Allure's results are.
 *
 * @param path as Allure is configured, by system property or in {@code allure.properties}
 */
record ResultsDirectory(Path path) {

    static ResultsDirectory configured() {
        return new ResultsDirectory(Path.of(
                PropertiesUtils.loadAllureProperties().getProperty("allure.results.directory", "allure-results")));
    }

    /** Writes an attachment's file; the attachment still has to be added to a result. */
    Attachment attach(String name, String mediaType, String extension, byte[] content) throws IOException {
        String source = UUID.randomUUID() + "-attachment." + extension;
        Files.createDirectories(path);
        Files.write(path.resolve(source), content);
        return new Attachment().setName(name).setType(mediaType).setSource(source);
    }
}
