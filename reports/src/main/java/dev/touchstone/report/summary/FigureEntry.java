package dev.touchstone.report.summary;

import dev.touchstone.report.Figure;

/**
 * What there is to see of a run, in a file of its directory.
 *
 * @param file its name
 * @param mediaType what its content is; {@code text/plain} for one that could not be drawn
 * @param caption what is seen and by which scale
 * @param alternative the same for those who do not see it
 * @param note why it could not be drawn; empty if it was
 */
public record FigureEntry(String file, String mediaType, String caption, String alternative, String note) {

    static FigureEntry of(Figure figure) {
        boolean drawn = figure.drawing().result().isPresent();
        return new FigureEntry(
                figure.fileName(),
                drawn ? figure.mediaType() : "text/plain",
                figure.caption(),
                figure.alternative(),
                figure.drawing().note());
    }
}
