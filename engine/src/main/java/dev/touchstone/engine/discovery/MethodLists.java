package dev.touchstone.engine.discovery;

import dev.touchstone.WithMethods;
import dev.touchstone.engine.node.ScenarioClass.MethodChoice;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.MethodServices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Reads which methods a {@code @WithMethods} lists. */
final class MethodLists {

    private MethodLists() {}

    /** @param near the class beside which a file lies */
    static MethodChoice of(WithMethods annotation, Class<?> near, KnownMethods known) {
        boolean inFile = !annotation.file().isEmpty();
        int ways = (annotation.value().length > 0 ? 1 : 0) + (inFile ? 1 : 0) + (annotation.discovered() ? 1 : 0);
        if (ways == 0) {
            return broken("@WithMethods lists no method; give it ids, a file or discovered = true; known are "
                    + String.join(", ", MethodCatalog.ids()));
        }
        if (ways > 1) {
            return broken("@WithMethods has more than one of ids, a file and discovered = true; keep one of them");
        }
        if (inFile) {
            return MethodFile.read(annotation.file(), near, known);
        }
        return annotation.discovered() ? discovered(known.services()) : listed(List.of(annotation.value()), known);
    }

    private static MethodChoice broken(String fault) {
        return new MethodChoice(List.of(), List.of(), List.of(fault));
    }

    private static MethodChoice discovered(MethodServices services) {
        List<String> faults = new ArrayList<>(services.faults());
        if (services.ids().isEmpty() && faults.isEmpty()) {
            faults.add("@WithMethods(discovered = true) finds no method; name the class of one in"
                    + " META-INF/services/dev.touchstone.method.SaliencyMethod");
        }
        return new MethodChoice(List.copyOf(services.ids()), List.of(), faults);
    }

    private static MethodChoice listed(List<String> ids, KnownMethods known) {
        List<String> faults = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            if (!known.has(id)) {
                faults.addAll(known.faultsOf(id));
            }
            if (Collections.frequency(ids, id) > 1) {
                faults.add("@WithMethods lists '" + id + "' more than once; list it once");
            }
        }
        return new MethodChoice(ids, List.of(), faults.stream().distinct().toList());
    }
}
