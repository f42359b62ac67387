package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.ScenarioClass;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;

/** What a class that is selected as a whole brings with it. */
final class ClassMembers {

    private ClassMembers() {}

    /** Selectors of its scenarios, then of its nested classes. */
    static Set<DiscoverySelector> of(ScenarioClass scenarioClass) {
        TestClass testClass = scenarioClass.testClass();
        Set<DiscoverySelector> members = new LinkedHashSet<>();
        scenarioClass
                .methods()
                .values()
                .forEach(method -> members.add(
                        testClass.isNested()
                                ? selectNestedMethod(testClass.enclosing(), testClass.type(), method)
                                : selectMethod(testClass.type(), method)));
        scenarioClass.nested().forEach(nested -> members.add(selectNestedClass(testClass.chain(), nested)));
        return members;
    }
}
