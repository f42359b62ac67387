package dev.touchstone.report.allure;

import java.util.List;
import java.util.Locale;

/** Names of assertions as names of properties: {@code assertPrimaryFocus} asks for {@code Primary focus}. */
final class PropertyName {

    private PropertyName() {}

    static String of(String assertion) {
        String name = assertion.replaceFirst("^(assert|has)(?=[A-Z])", "");
        List<String> words = List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
        StringBuilder text = new StringBuilder(words.get(0));
        words.stream().skip(1).forEach(word -> text.append(' ').append(isAcronym(word) ? word : lower(word)));
        return text.toString();
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
