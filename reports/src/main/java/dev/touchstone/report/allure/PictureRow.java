package dev.touchstone.report.allure;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.report.Captions;
import dev.touchstone.report.markdown.Markdown;
import dev.touchstone.report.picture.ExhibitPicture;
import dev.touchstone.report.picture.ExhibitSheet;
import dev.touchstone.report.picture.Overview;
import java.util.List;
import java.util.Optional;

/** The panels of an exhibit side by side, in a table whose head says what they are: text that no picture has to hold. */
final class PictureRow {

    private PictureRow() {}

    /** Markdown with the pictures inside. */
    static String of(String method, Evidence evidence) {
        Exhibit exhibit = evidence.exhibit().orElseThrow();
        Optional<Overview> cascade = ExhibitPicture.overview(evidence);
        if (cascade.isPresent()) {
            return cascade(method, Captions.sample(evidence, exhibit), cascade.get());
        }
        return sample(method, evidence, exhibit);
    }

    /** The row of one sample: of an image three panels, of a logical world its scores. */
    static String sample(String method, Evidence evidence, Exhibit exhibit) {
        if (ExhibitPicture.isLogical(exhibit)) {
            return logical(method, evidence, exhibit);
        }
        ExhibitSheet sheet = ExhibitSheet.of(exhibit);
        return Markdown.tableOfMarkup(
                List.of(
                        Markdown.escaped(Captions.named(evidence, exhibit)),
                        Markdown.escaped(method) + ", " + Captions.scale(sheet.scale()),
                        Captions.OUTLINES),
                List.of(List.of(
                        Markdown.picture("input", sheet.inputPng()),
                        Markdown.picture("map", sheet.heatPng()),
                        Markdown.picture("map with the truth", sheet.overlayPng()))));
    }

    /** A picture of a cascade below one head: its maps are too many for cells. */
    private static String cascade(String method, String caption, Overview overview) {
        String head = Markdown.escaped(caption + " · " + Captions.cascade(method))
                + (overview.shown() < overview.of() ? ", %d of %d".formatted(overview.shown(), overview.of()) : "");
        return Markdown.tableOfMarkup(List.of(head), List.of(List.of(Markdown.picture("cascade", overview.png()))));
    }

    private static String logical(String method, Evidence evidence, Exhibit exhibit) {
        return Markdown.tableOfMarkup(
                List.of(
                        Markdown.escaped(Captions.named(evidence, exhibit)),
                        Markdown.escaped(Captions.logical(method, exhibit))),
                List.of(List.of(Markdown.picture("scores", ExhibitPicture.png(exhibit)), "")));
    }
}
