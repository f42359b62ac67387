package dev.touchstone.report.allure;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.report.picture.ExhibitSheet;
import dev.touchstone.scenario.Sample;
import java.util.List;
import java.util.Locale;

/** The panels of an exhibit side by side, in a table whose head says what they are: text that no picture has to hold. */
final class PictureRow {

    private PictureRow() {}

    /** Markdown with the pictures inside. */
    static String of(String method, Evidence evidence) {
        Exhibit exhibit = evidence.exhibit().orElseThrow();
        ExhibitSheet sheet = ExhibitSheet.of(exhibit);
        Sample sample = exhibit.explanation().sample();
        return Markdown.tableOfMarkup(
                List.of(
                        Markdown.escaped(String.format(
                                Locale.ROOT,
                                "sample #%d of bucket %s: %s %.2f",
                                sample.index(),
                                sample.bucket(),
                                evidence.measure(),
                                exhibit.value())),
                        Markdown.escaped(method) + ", " + scale(sheet),
                        "solid: focus · dashed: avoid"),
                List.of(List.of(
                        Markdown.picture("input", sheet.inputPng()),
                        Markdown.picture("map", sheet.heatPng()),
                        Markdown.picture("map with the truth", sheet.overlayPng()))));
    }

    /** What the ends of the colour scale mean, and how far the map goes beyond them. */
    private static String scale(ExhibitSheet sheet) {
        String ends = sheet.signed()
                ? String.format(Locale.ROOT, "blue -%1$.2g to red %1$.2g", sheet.extent())
                : String.format(Locale.ROOT, "0 to yellow %.2g", sheet.extent());
        return sheet.greatest() > sheet.extent()
                ? ends + String.format(Locale.ROOT, ", most %.2g", sheet.greatest())
                : ends;
    }
}
