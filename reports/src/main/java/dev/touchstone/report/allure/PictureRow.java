package dev.touchstone.report.allure;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.report.picture.ExhibitPicture;
import dev.touchstone.report.picture.ExhibitSheet;
import dev.touchstone.report.picture.Overview;
import dev.touchstone.scenario.Sample;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The panels of an exhibit side by side, in a table whose head says what they are: text that no picture has to hold. */
final class PictureRow {

    private PictureRow() {}

    /** Markdown with the pictures inside. */
    static String of(String method, Evidence evidence) {
        Exhibit exhibit = evidence.exhibit().orElseThrow();
        Optional<Overview> cascade = ExhibitPicture.overview(evidence);
        if (cascade.isPresent()) {
            return cascade(method, caption(evidence.measure(), exhibit), cascade.get());
        }
        if (ExhibitPicture.isLogical(exhibit)) {
            return logical(method, evidence.measure(), exhibit);
        }
        ExhibitSheet sheet = ExhibitSheet.of(exhibit);
        return Markdown.tableOfMarkup(
                List.of(
                        Markdown.escaped(caption(evidence.measure(), exhibit)),
                        Markdown.escaped(method) + ", " + scale(sheet),
                        "solid: focus · dashed: avoid"),
                List.of(List.of(
                        Markdown.picture("input", sheet.inputPng()),
                        Markdown.picture("map", sheet.heatPng()),
                        Markdown.picture("map with the truth", sheet.overlayPng()))));
    }

    /** A picture of a cascade below one head: its maps are too many for cells. */
    private static String cascade(String method, String caption, Overview overview) {
        String head = Markdown.escaped(caption) + " · " + Markdown.escaped(method)
                + ", each map by its own maximum · 0: trained model, from 1: steps with their similarity"
                + (overview.shown() < overview.of() ? ", %d of %d".formatted(overview.shown(), overview.of()) : "");
        return Markdown.tableOfMarkup(List.of(head), List.of(List.of(Markdown.picture("cascade", overview.png()))));
    }

    private static String logical(String method, String measure, Exhibit exhibit) {
        boolean pairs = exhibit.explanation().map().size()
                != exhibit.explanation().sample().input().size();
        return Markdown.tableOfMarkup(
                List.of(
                        Markdown.escaped(caption(measure, exhibit)),
                        Markdown.escaped(method)
                                + (pairs
                                        ? ", pairs of inputs, row the first"
                                        : ", teal: in a minimal reason · red: baseline · framed: what the nearest reason lacks")),
                List.of(List.of(Markdown.picture("scores", ExhibitPicture.png(exhibit)), "")));
    }

    /** Which sample it is and what was measured on it, unless its map is at fault. */
    private static String caption(String measure, Exhibit exhibit) {
        Sample sample = exhibit.explanation().sample();
        String place = "sample #%d of bucket %s".formatted(sample.index(), sample.bucket());
        return Double.isNaN(exhibit.value())
                ? place
                : place + String.format(Locale.ROOT, ": %s %.2f", measure, exhibit.value());
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
