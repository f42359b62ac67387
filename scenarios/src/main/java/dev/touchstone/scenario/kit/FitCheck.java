package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.image.DisjointPlacement;
import dev.touchstone.scenario.image.ImageFormat;
import dev.touchstone.scenario.image.ObjectForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Whether all that a world's images hold together has room, so that an arrangement is found soon. Of several looks the largest measures count. */
final class FitCheck {

    private static final int LEAST_PLACES = 20;
    private static final int ATTEMPTS = 2000;
    private static final int LEAST_FOUND = 5;

    private final ImageFormat format;
    private final ObjectForms forms;
    private final DisjointPlacement placement;

    FitCheck(ImageFormat format, ObjectForms forms) {
        this.format = format;
        this.forms = forms;
        this.placement = new DisjointPlacement(format);
    }

    /** What does not fit, the smallest groups only. */
    List<String> faults(List<Scene> scenes) {
        Set<Set<ImageObject>> groups = scenes.stream()
                .map(scene -> (Set<ImageObject>) new LinkedHashSet<>(scene.objects()))
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        scenes.stream().flatMap(scene -> scene.objects().stream()).forEach(object -> groups.add(Set.of(object)));
        List<Set<ImageObject>> ascending =
                groups.stream().sorted(Comparator.comparingInt(Set::size)).toList();
        List<String> faults = new ArrayList<>();
        Set<Set<ImageObject>> unfit = new HashSet<>();
        for (Set<ImageObject> group : ascending) {
            if (unfit.stream().noneMatch(group::containsAll)) {
                String fault = fault(group.stream().map(forms::room).toList());
                if (!fault.isEmpty()) {
                    unfit.add(group);
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    /** Empty if they fit. */
    private String fault(List<ObjectForm<ImageObject>> group) {
        if (group.size() == 1) {
            return alone(group.get(0));
        }
        if (group.size() == 2) {
            int rows = group.get(0).height() + group.get(1).height() + DisjointPlacement.MARGIN - format.drawableRows();
            int columns =
                    group.get(0).width() + group.get(1).width() + DisjointPlacement.MARGIN - format.drawableColumns();
            if (rows > 0 && columns > 0) {
                return "%s do not fit beside each other with %d pixels between them: %d rows or %d columns are missing; make a tile smaller, or the image larger"
                        .formatted(names(group), DisjointPlacement.MARGIN, rows, columns);
            }
        }
        for (Split split : Split.values()) {
            int found = found(group, split);
            if (found < LEAST_FOUND) {
                return "%s leave each other no room: of %d random arrangements in %s places %d kept %d pixels apart, and %d must; make tiles smaller, or the image larger"
                        .formatted(names(group), ATTEMPTS, words(split), found, DisjointPlacement.MARGIN, LEAST_FOUND);
            }
        }
        return "";
    }

    private String alone(ObjectForm<ImageObject> form) {
        int rows = Math.max(0, form.height() - format.drawableRows());
        int columns = Math.max(0, form.width() - format.drawableColumns());
        if (rows > 0 || columns > 0) {
            return "%s is %d rows too high and %d columns too wide for the %d x %d pixels that may be drawn on; make its tile smaller, or the image larger"
                    .formatted(names(List.of(form)), rows, columns, format.drawableRows(), format.drawableColumns());
        }
        for (Split split : Split.values()) {
            int places = placement.places(form, split);
            if (places < LEAST_PLACES) {
                return "%s has %d %s places, and needs %d; make its tile smaller, or the image larger"
                        .formatted(names(List.of(form)), places, words(split), LEAST_PLACES);
            }
        }
        return "";
    }

    private int found(List<ObjectForm<ImageObject>> group, Split split) {
        RandomGenerator random = SeedSource.of(1).random("fit");
        int found = 0;
        for (int i = 0; i < ATTEMPTS && found < LEAST_FOUND; i++) {
            found += placement.attempt(group, split, random).isPresent() ? 1 : 0;
        }
        return found;
    }

    private static String words(Split split) {
        return split == Split.HELD_OUT ? "held-out" : "training";
    }

    private static String names(List<ObjectForm<ImageObject>> group) {
        List<String> names = group.stream()
                .map(form -> "%s (%d x %d)".formatted(form.object(), form.height(), form.width()))
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
