package dev.touchstone.engine.discovery;

import dev.touchstone.engine.config.NearestName;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.MethodServices;
import java.util.ArrayList;
import java.util.List;

/**
 * The ids that methods are listed by: those of the catalog, and of services, which are made only when an id is asked for that the catalog does not
 * have. Made once for each discovery.
 */
final class KnownMethods {

    private MethodServices made;

    /** All services. */
    MethodServices services() {
        if (made == null) {
            made = MethodServices.load();
        }
        return made;
    }

    boolean has(String id) {
        return MethodCatalog.ids().contains(id) || services().find(id).isPresent();
    }

    /** Why there is no method with this id; what is wrong with services may be the reason. */
    List<String> faultsOf(String unknown) {
        List<String> ids = new ArrayList<>(MethodCatalog.ids());
        ids.addAll(services().ids());
        List<String> faults = new ArrayList<>();
        faults.add("there is no saliency method '" + unknown + "'; "
                + NearestName.of(unknown, ids)
                        .map(nearest -> "did you mean '" + nearest + "'?")
                        .orElse("known are " + String.join(", ", ids)));
        faults.addAll(services().faults());
        return faults;
    }
}
