package dev.touchstone.engine.discovery;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.config.NearestName;
import dev.touchstone.engine.execution.SuppliedMember;
import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.ScenarioClass.MethodChoice;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads which methods are under test. */
final class MethodChoices {

    private MethodChoices() {}

    /** The choice of the innermost class that makes one. */
    static MethodChoice of(TestClass testClass) {
        for (Class<?> type : testClass.outwards()) {
            Optional<WithMethods> listed = AnnotationSupport.findAnnotation(type, WithMethods.class);
            List<SuppliedMember> members = AnnotatedMembers.in(type, MethodUnderTest.class);
            if (listed.isPresent() && !members.isEmpty()) {
                return new MethodChoice(
                        List.of(),
                        members,
                        List.of("%s has both @WithMethods and a @MethodUnderTest, %s; keep one of them"
                                .formatted(type.getSimpleName(), members.get(0))));
            }
            if (listed.isPresent()) {
                return listed(listed.get());
            }
            if (!members.isEmpty()) {
                return supplied(type, members);
            }
        }
        return new MethodChoice(List.of(), List.of(), List.of(noMethod(testClass)));
    }

    private static String noMethod(TestClass testClass) {
        return "there is no method under test; give %s a @MethodUnderTest field, or list ids as in @WithMethods(\"gradient\")"
                .formatted(testClass.type().getSimpleName());
    }

    /** The choice of a list of ids. */
    static MethodChoice listed(WithMethods annotation) {
        List<String> ids = List.of(annotation.value());
        List<String> faults = new ArrayList<>();
        if (ids.isEmpty()) {
            faults.add("@WithMethods lists no method; known are " + String.join(", ", MethodCatalog.ids()));
        }
        for (String id : new TreeSet<>(ids)) {
            if (!MethodCatalog.ids().contains(id)) {
                faults.add(unknown(id));
            }
            if (Collections.frequency(ids, id) > 1) {
                faults.add("@WithMethods lists '" + id + "' more than once; list it once");
            }
        }
        return new MethodChoice(ids, List.of(), faults);
    }

    private static String unknown(String id) {
        return "there is no saliency method '" + id + "'; "
                + NearestName.of(id, MethodCatalog.ids())
                        .map(nearest -> "did you mean '" + nearest + "'?")
                        .orElse("known are " + String.join(", ", MethodCatalog.ids()));
    }

    private static MethodChoice supplied(Class<?> type, List<SuppliedMember> members) {
        List<String> faults = new ArrayList<>();
        if (members.size() > 1) {
            faults.add("%s has %d of @MethodUnderTest: %s; keep one"
                    .formatted(
                            type.getSimpleName(),
                            members.size(),
                            members.stream().map(SuppliedMember::toString).collect(Collectors.joining(", "))));
        }
        for (SuppliedMember member : members) {
            if (member.hasParameters()) {
                faults.add(member + ", the @MethodUnderTest, has parameters; it must have none");
            }
            if (!SaliencyMethod.class.isAssignableFrom(member.type())) {
                faults.add("%s, the @MethodUnderTest, is of type %s; it must be a SaliencyMethod"
                        .formatted(member, member.type().getSimpleName()));
            }
        }
        return new MethodChoice(List.of(), members, faults);
    }
}
