package dev.touchstone.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The saliency methods that {@link ServiceLoader} finds on the class path of the calling thread, by id. With those of the catalog they share
 * one namespace: an id that two classes claim stands for neither.
 */
public final class MethodServices {

    private static final Pattern FORM = Pattern.compile("[a-z0-9.-]+");

    /** A class path that cannot be read at all fails for ever. */
    private static final int FAULTS_AT_MOST = 100;

    private final Map<String, SaliencyMethod> methods = new TreeMap<>();
    private final Map<String, String> clashes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private MethodServices() {}

    /** A new instance of each. What cannot be made is among the {@link #faults}, and keeps no other from being found. */
    public static MethodServices load() {
        MethodServices services = new MethodServices();
        services.read(
                ServiceLoader.load(SaliencyMethod.class, Thread.currentThread().getContextClassLoader()).stream()
                        .iterator());
        return services;
    }

    private void read(Iterator<ServiceLoader.Provider<SaliencyMethod>> providers) {
        boolean more = true;
        while (more && faults.size() < FAULTS_AT_MOST) {
            try {
                more = providers.hasNext();
                if (more) {
                    make(providers.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                faults.add("a SaliencyMethod that is a service cannot be found: " + e);
            }
        }
        methods.keySet().stream().filter(MethodCatalog.ids()::contains).forEach(this::clashWithCatalog);
        methods.keySet().removeAll(clashes.keySet());
        faults.addAll(clashes.values());
    }

    private void make(ServiceLoader.Provider<SaliencyMethod> provider) {
        String name = provider.type().getName();
        try {
            SaliencyMethod made = provider.get();
            String id = made.id();
            if (id == null || !FORM.matcher(id).matches()) {
                faults.add("the service %s has the id '%s'; an id is lower-case letters, digits, '.' and '-'"
                        .formatted(name, id));
                return;
            }
            SaliencyMethod other = methods.putIfAbsent(id, made);
            if (other != null) {
                clashes.putIfAbsent(id, claimedTwice(id, other.getClass().getName(), name));
            }
        } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
            faults.add(
                    "the service %s cannot be made: %s; it needs a public constructor without parameters that does not throw"
                            .formatted(name, e.getCause() == null ? e : e.getCause()));
        }
    }

    private void clashWithCatalog(String id) {
        String ofLibrary = MethodCatalog.get(id).getClass().getName();
        clashes.putIfAbsent(
                id, claimedTwice(id, ofLibrary, methods.get(id).getClass().getName()));
    }

    private static String claimedTwice(String id, String one, String other) {
        return "both %s and %s have the id '%s'; give one of them another".formatted(one, other, id);
    }

    /** Their ids, sorted. */
    public Collection<String> ids() {
        return Collections.unmodifiableCollection(methods.keySet());
    }

    /** The one with this id. */
    public Optional<SaliencyMethod> find(String id) {
        return Optional.ofNullable(methods.get(id));
    }

    /** Which classes claim this id, if more than one does. */
    public Optional<String> clashOf(String id) {
        return Optional.ofNullable(clashes.get(id));
    }

    /** What is wrong with services; empty if nothing is. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
