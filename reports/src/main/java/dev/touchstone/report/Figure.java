package dev.touchstone.report;

import dev.touchstone.report.picture.Drawing;

/**
 * What there is to see of evidence, drawn.
 *
 * @param name the file's, without its extension
 * @param extension without the dot
 * @param mediaType what its content is
 * @param caption what is seen and by which scale, in one line
 * @param alternative the same in words for those who do not see it, with the figures that matter
 * @param drawing its content, or why there is none
 */
public record Figure(
        String name, String extension, String mediaType, String caption, String alternative, Drawing<byte[]> drawing) {

    /** The name of its file: of a figure that could not be drawn one of text, which says why. */
    public String fileName() {
        return name + "." + (drawing.result().isPresent() ? extension : "txt");
    }
}
