package dev.touchstone.engine.execution;

import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.MethodServices;
import dev.touchstone.method.SaliencyMethod;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gets the method under test of a plan. */
final class MethodSupply {

    private static final Pattern FORM = Pattern.compile("[a-z0-9.-]+");

    private MethodSupply() {}

    /** @throws IllegalStateException if the class supplies none, or one whose id has another form; if an id stands for more than one method */
    static SaliencyMethod methodOf(
            ScenarioPlan plan, Optional<String> id, TestInstances instances, MethodServices services) {
        if (id.isPresent()) {
            services.clashOf(id.get()).ifPresent(clash -> {
                throw new IllegalStateException(clash);
            });
            return MethodCatalog.get(id.get());
        }
        SuppliedMember member = plan.methodUnderTest().orElseThrow();
        Object value = member.isStatic()
                ? member.read(null)
                : member.read(instances.having(member.member().getDeclaringClass()));
        if (!(value instanceof SaliencyMethod method)) {
            throw new IllegalStateException(member + ", the @MethodUnderTest, gave null");
        }
        if (method.id() == null || !FORM.matcher(method.id()).matches()) {
            throw new IllegalStateException(
                    "the method of %s has the id '%s'; an id is lower-case letters, digits, '.' and '-', e.g. integrated-gradients"
                            .formatted(member, method.id()));
        }
        return method;
    }
}
