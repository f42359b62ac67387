package dev.touchstone.engine.discovery;

import dev.touchstone.SaliencyTag;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestTag;

/** The tags that are written on a class or method, ours and Jupiter's. */
record Tags(Set<TestTag> valid, List<String> invalid) {

    static Tags of(AnnotatedElement element) {
        TreeSet<String> names = Stream.concat(
                        AnnotationSupport.findRepeatableAnnotations(element, SaliencyTag.class).stream()
                                .map(SaliencyTag::value),
                        JupiterAnnotations.tags(element).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Tags(
                names.stream().filter(TestTag::isValid).map(TestTag::create).collect(Collectors.toUnmodifiableSet()),
                names.stream().filter(name -> !TestTag.isValid(name)).toList());
    }

    /** A warning for each tag that cannot be one. */
    List<String> warnings(String owner) {
        return invalid.stream()
                .map(name ->
                        ("the tag '%s' of %s is ignored: a tag is not empty and has no white space, control characters"
                                        + " or any of , ( ) & | !")
                                .formatted(name, owner))
                .toList();
    }
}
