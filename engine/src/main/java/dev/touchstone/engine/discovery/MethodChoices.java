package dev.touchstone.engine.discovery;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.execution.SuppliedMember;
import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.ScenarioClass.MethodChoice;
import dev.touchstone.method.SaliencyMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads which methods are under test. */
final class MethodChoices {

    private MethodChoices() {}

    /** The choice of the innermost class that makes one. */
    static MethodChoice of(TestClass testClass, KnownMethods known) {
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
                return MethodLists.of(listed.get(), type, known);
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

    /** Whether neither the class nor one around it says anything of methods. */
    static boolean isMissing(MethodChoice choice, TestClass testClass) {
        return choice.faults().equals(List.of(noMethod(testClass)));
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
