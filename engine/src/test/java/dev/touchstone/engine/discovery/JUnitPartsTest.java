package dev.touchstone.engine.discovery;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JUnitPartsTest {

    @Test
    void parts_in_unlike_versions_are_listed_with_what_to_do() {
        List<JUnitPart> parts = List.of(
                new JUnitPart("junit-jupiter-api", "6.1.3"),
                new JUnitPart("junit-jupiter-engine", "6.1.3"),
                new JUnitPart("junit-platform-commons", "1.14.4"),
                new JUnitPart("junit-platform-engine", "1.14.4"),
                new JUnitPart("junit-platform-launcher", "1.14.4"));

        assertEquals("""
                Parts of JUnit have unlike versions. Tests may not start, with a NoSuchMethodError or a NoClassDefFoundError.
                  junit-jupiter-api 6.1.3
                  junit-jupiter-engine 6.1.3
                  junit-platform-commons 1.14.4
                  junit-platform-engine 1.14.4
                  junit-platform-launcher 1.14.4
                Import the BOM org.junit:junit-bom, of the version that you want, such as 6.1.3, before any other BOM: \
                with Maven in <dependencyManagement>, with Gradle as testImplementation(platform("org.junit:junit-bom:6.1.3")).\
                """, JUnitParts.explanation(parts).orElseThrow());
    }

    @Test
    void the_newest_release_is_proposed_though_its_number_comes_first_in_the_alphabet() {
        List<JUnitPart> parts = List.of(
                new JUnitPart("junit-platform-commons", "1.9.3"), new JUnitPart("junit-platform-engine", "1.14.4"));

        assertTrue(JUnitParts.explanation(parts).orElseThrow().contains("such as 5.14.4, before"));
    }

    @Test
    void platform_1_goes_with_jupiter_5_of_the_same_minor_and_patch() {
        JUnitPart platform = new JUnitPart("junit-platform-engine", "1.14.4");

        assertEquals(
                Optional.empty(),
                JUnitParts.explanation(List.of(platform, new JUnitPart("junit-jupiter-api", "5.14.4"))));
        assertTrue(JUnitParts.explanation(List.of(platform, new JUnitPart("junit-jupiter-api", "5.14.3")))
                .isPresent());
    }

    @Test
    void since_6_all_parts_have_one_number() {
        assertEquals(
                Optional.empty(),
                JUnitParts.explanation(List.of(
                        new JUnitPart("junit-platform-engine", "6.1.3"), new JUnitPart("junit-jupiter-api", "6.1.3"))));
    }

    @Test
    void the_parts_of_this_class_path_are_found_and_go_together() {
        List<JUnitPart> present = JUnitParts.present();

        assertTrue(present.stream()
                .map(JUnitPart::artifact)
                .toList()
                .containsAll(List.of(
                        "junit-jupiter-api",
                        "junit-jupiter-engine",
                        "junit-platform-commons",
                        "junit-platform-engine",
                        "junit-platform-launcher")));
        assertEquals(
                1, present.stream().map(JUnitPart::release).collect(toSet()).size(), present::toString);
        assertEquals(Optional.empty(), JUnitParts.explanation(present));
    }

    @Test
    void a_part_that_is_not_there_is_left_out() {
        assertEquals(
                Optional.empty(), JUnitPart.holding("org.junit.vintage.engine.NoSuchEngine", "junit-vintage-engine"));
    }

    @Test
    void a_class_that_does_not_say_its_version_is_left_out() {
        assertEquals(Optional.empty(), JUnitPart.holding(JUnitPartsTest.class.getName(), "junit-jupiter-api"));
    }
}
