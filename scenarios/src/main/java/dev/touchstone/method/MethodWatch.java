package dev.touchstone.method;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is noticed of the methods of one run while they are called. For the thread of the run. */
public final class MethodWatch {

    private static final System.Logger LOG = System.getLogger(MethodWatch.class.getName());

    private final Map<SaliencyMethod, Noticed> methods = new IdentityHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean harmTold;

    private static final class Noticed {
        private final MemoryGrowth memory = new MemoryGrowth();
        private boolean askedAlone;
        private boolean warned;
    }

    private Noticed of(SaliencyMethod method) {
        return methods.computeIfAbsent(method, any -> new Noticed());
    }

    /** Whether the method is still to be asked about a sample alone. */
    boolean isToBeAskedAlone(SaliencyMethod method) {
        return !of(method).askedAlone;
    }

    /** The method was asked about a sample alone, and it said the same. */
    void askedAlone(SaliencyMethod method) {
        of(method).askedAlone = true;
    }

    /** A call of the method is over, and all that was made for it is freed. */
    void called(SaliencyMethod method) {
        Noticed noticed = of(method);
        if (noticed.warned) {
            return;
        }
        MemoryReading.now().flatMap(noticed.memory::add).ifPresent(growth -> {
            noticed.warned = true;
            warnings.add("the saliency method '" + method.id() + "' " + growth);
            LOG.log(Level.WARNING, warnings.get(warnings.size() - 1));
        });
    }

    /** Keeps in mind that a method was named that harmed the model. */
    MisbehavingMethodException tell(MisbehavingMethodException harm) {
        harmTold = true;
        return harm;
    }

    /** Whether an error told already that the model was harmed. */
    public boolean harmTold() {
        return harmTold;
    }

    /** What was noticed that is no error, each a sentence that names the method. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
