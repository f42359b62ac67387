package dev.touchstone.study;

import dev.touchstone.model.ModelStore;
import dev.touchstone.study.plan.StudyFilter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the command line asks for, as {@code --key=value}; an empty value asks for the default.
 *
 * @param filter what of the study
 * @param photographs a folder of images for a background of that name
 * @param samples of each bucket
 * @param baseSeed the base of all random streams
 * @param models directory of the models
 * @param device where models run
 * @param output directory of the study's files
 */
record StudyArguments(
        StudyFilter filter,
        Optional<Path> photographs,
        int samples,
        long baseSeed,
        Path models,
        String device,
        Path output) {

    private static final List<String> KEYS = List.of(
            "methods",
            "group",
            "settings",
            "networks",
            "backgrounds",
            "photographs",
            "measures",
            "samples",
            "seed",
            "models",
            "device",
            "output");

    /** @throws IllegalArgumentException if an argument has another form, an unknown key, or a value that is not allowed */
    static StudyArguments parse(String... arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String key = equals < 0 || !argument.startsWith("--") ? "" : argument.substring(2, equals);
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(
                        "'%s' is no argument of the study; they are --key=value with the keys %s"
                                .formatted(argument, String.join(", ", KEYS)));
            }
            values.put(key, argument.substring(equals + 1).strip());
        }
        values.values().removeIf(String::isEmpty);
        return new StudyArguments(
                new StudyFilter(
                        names(values, "methods"),
                        names(values, "group"),
                        names(values, "settings"),
                        names(values, "networks"),
                        names(values, "backgrounds"),
                        names(values, "measures")),
                Optional.ofNullable(values.get("photographs")).map(Path::of),
                samples(values),
                number(values, "seed", 1),
                values.containsKey("models") ? Path.of(values.get("models")) : ModelStore.defaultDirectory(),
                values.getOrDefault("device", "auto"),
                Path.of(values.getOrDefault("output", "target/touchstone/study/textbox")));
    }

    private static int samples(Map<String, String> values) {
        long samples = number(values, "samples", 100);
        if (samples > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("--samples is at most %d, not %d".formatted(Integer.MAX_VALUE, samples));
        }
        return (int) samples;
    }

    private static List<String> names(Map<String, String> values, String key) {
        return Stream.of(values.getOrDefault(key, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static long number(Map<String, String> values, String key, long byDefault) {
        String value = values.getOrDefault(key, Long.toString(byDefault));
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--%s is a whole number, not '%s'".formatted(key, value), e);
        }
    }
}
