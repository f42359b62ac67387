package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.Hooks;
import dev.touchstone.engine.execution.SuppliedMember;
import dev.touchstone.engine.execution.TestClass;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/**
 * What discovery read of a test class, once for all of its scenarios.
 *
 * @param testClass the class and those around it
 * @param methods its scenario methods by the last segment of their ids, in the order of the tree
 * @param nested its nested test classes, by simple name
 * @param choice the methods under test that the class names
 * @param scenarios what supplies scenarios of its own, by their ids
 * @param hooks what is called around its scenarios and runs
 * @param faults why none of its scenarios can run
 */
public record ScenarioClass(
        TestClass testClass,
        Map<String, Method> methods,
        List<Class<?>> nested,
        MethodChoice choice,
        Map<String, List<SuppliedMember>> scenarios,
        Hooks hooks,
        List<String> faults) {

    /**
     * The methods under test that a class names, itself or through the classes around it: one of the two lists is empty.
     *
     * @param ids in the catalog, from {@code @WithMethods}
     * @param members annotated {@code @MethodUnderTest}
     * @param faults what is wrong with the choice
     */
    public record MethodChoice(List<String> ids, List<SuppliedMember> members, List<String> faults) {}
}
