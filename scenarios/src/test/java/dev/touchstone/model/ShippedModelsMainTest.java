package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ShippedModelsMainTest {

    private static Properties given(String... namesAndValues) {
        Properties given = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return given;
    }

    private static List<String> ids(Properties given) {
        return ShippedModelsMain.scenarios(given).stream()
                .map(Scenario::id)
                .map(Object::toString)
                .toList();
    }

    private static String refusal(Properties given) {
        return assertThrows(IllegalArgumentException.class, () -> ShippedModelsMain.builder(given))
                .getMessage();
    }

    @Test
    void all_that_ship_go_into_the_resources_with_the_default_seed() {
        ShippedModelsBuilder builder =
                ShippedModelsMain.builder(given("models.settings", "", "models.seed", "", "models.directory", ""));

        assertThat(builder.seed(), is(0));
        assertThat(builder.baseSeed(), is(1L));
        assertThat(builder.directory(), is(Path.of("src/main/resources/dev/touchstone/model/shipped")));
        List<String> ids = ids(given());
        assertThat(ids, hasSize(7 + 2 * 21));
        assertThat(ids.get(0), is("textbox/simple-fr"));
        assertThat(ids.get(7), is("andor/2in-binary/and"));
        assertThat(ids.get(48), is("andor/single-gate/xor/cnn"));
    }

    @Test
    void settings_seed_base_and_folder_can_be_chosen() {
        Properties given = given(
                "models.settings", "simple-fr, textbox/complex-cr1",
                "models.seed", "2",
                "models.baseSeed", "-7",
                "models.directory", "target/measured");

        ShippedModelsBuilder builder = ShippedModelsMain.builder(given);

        assertThat(ids(given), is(List.of("textbox/simple-fr", "textbox/complex-cr1")));
        assertThat(builder.seed(), is(2));
        assertThat(builder.baseSeed(), is(-7L));
        assertThat(builder.directory(), is(Path.of("target/measured")));
    }

    @Test
    void models_that_do_not_ship_need_a_folder_of_their_own() {
        assertThat(
                refusal(given("models.seed", "2")),
                is("models of seed 2, base 1 do not ship: name a folder for them in models.directory"));
        assertThat(
                refusal(given("models.baseSeed", "3")),
                is("models of seed 0, base 3 do not ship: name a folder for them in models.directory"));
    }

    @Test
    void a_seed_that_is_no_number_is_refused() {
        assertThat(
                refusal(given("models.seed", "two")),
                is("models.seed must be a whole number from 0 to 2147483647, but was 'two'"));
        assertThat(
                refusal(given("models.seed", "-1")),
                is("models.seed must be a whole number from 0 to 2147483647, but was '-1'"));
    }

    @Test
    void worlds_go_by_id_or_by_how_their_ids_begin_and_are_trained_once() {
        assertThat(ids(given("models.settings", "andor/2in-binary/xor/cnn")), is(List.of("andor/2in-binary/xor/cnn")));
        assertThat(ids(given("models.settings", "andor/2in-binary/xor")), is(List.of("andor/2in-binary/xor")));
        assertThat(
                ids(given("models.settings", "simple-nr, andor/single-gate, andor/single-gate/or")),
                is(List.of(
                        "textbox/simple-nr",
                        "andor/single-gate/and",
                        "andor/single-gate/or",
                        "andor/single-gate/xor",
                        "andor/single-gate/and/cnn",
                        "andor/single-gate/or/cnn",
                        "andor/single-gate/xor/cnn")));
    }

    @Test
    void a_setting_that_is_not_there_is_refused_with_those_that_are() {
        String message = assertThrows(IllegalArgumentException.class, () -> ids(given("models.settings", "simple")))
                .getMessage();

        assertThat(
                message,
                startsWith("there is no scenario 'simple'; known are andor/2in-binary/and, andor/2in-binary/and/cnn,"));
        assertThat(message, endsWith(", textbox/simple-fr, textbox/simple-nr"));
    }
}
