package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.report.picture.Drawing;
import dev.touchstone.report.picture.ExhibitPicture;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a file shows of evidence.
 *
 * @param name the file's, without its extension
 * @param extension without the dot
 * @param mediaType what its content is
 * @param drawing its content, or why there is none
 */
public record ExhibitFile(String name, String extension, String mediaType, Drawing<byte[]> drawing) {

    /**
     * Draws all that evidence with an exhibit has to show: a picture, and, of a randomisation test with a cascade, the profile beside it.
     *
     * @param method id of the saliency method
     */
    public static List<ExhibitFile> of(String method, Evidence evidence) {
        String name = evidence.exhibit().orElseThrow().name();
        List<ExhibitFile> files = new ArrayList<>();
        files.add(draw(name, "png", "image/png", () -> ExhibitPicture.png(evidence)));
        if (RandomisationProfile.isIn(evidence)) {
            files.add(draw(name + "-profile", "svg", "image/svg+xml", () -> profile(method, evidence)));
        }
        return List.copyOf(files);
    }

    private static byte[] profile(String method, Evidence evidence) {
        return RandomisationProfile.of(method, evidence).svg().getBytes(StandardCharsets.UTF_8);
    }

    private static ExhibitFile draw(String name, String extension, String mediaType, Supplier<byte[]> artist) {
        return new ExhibitFile(name, extension, mediaType, Drawing.attempt(artist));
    }
}
