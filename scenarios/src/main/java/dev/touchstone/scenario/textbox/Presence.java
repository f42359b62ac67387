package dev.touchstone.scenario.textbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an image holds: the text's letter if there is one, and the two boxes. The twelve presences are the paper's buckets.
 *
 * @param text the letter, empty without a text
 */
public record Presence(Optional<Letter> text, boolean box1, boolean box2) {

    /** All twelve, by the paper's bucket number 1 to 12: text varies fastest (none, A, B), then Box2, then Box1. */
    public static List<Presence> all() {
        return IntStream.rangeClosed(1, 12).mapToObj(Presence::ofBucket).toList();
    }

    /** The presence of a bucket of the paper, 1 to 12. */
    public static Presence ofBucket(int number) {
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("TextBox has the buckets 1 to 12, not " + number);
        }
        int zeroBased = number - 1;
        Optional<Letter> text = zeroBased % 3 == 0 ? Optional.empty() : Optional.of(Letter.values()[zeroBased % 3 - 1]);
        return new Presence(text, zeroBased >= 6, zeroBased / 3 % 2 == 1);
    }

    /** The paper's bucket number, 1 to 12. */
    public int bucketNumber() {
        return 1 + text.map(letter -> letter.ordinal() + 1).orElse(0) + (box2 ? 3 : 0) + (box1 ? 6 : 0);
    }

    public boolean has(TextBoxObject object) {
        return switch (object) {
            case TEXT -> text.isPresent();
            case BOX1 -> box1;
            case BOX2 -> box2;
        };
    }

    /** The objects that are there, in the paper's order. */
    public List<TextBoxObject> objects() {
        return List.of(TextBoxObject.values()).stream().filter(this::has).toList();
    }

    /** Its name in tables, e.g. {@code B, Box1}. */
    public String describe() {
        List<String> names = new ArrayList<>();
        text.ifPresent(letter -> names.add(letter.name()));
        objects().stream().filter(o -> o != TextBoxObject.TEXT).forEach(o -> names.add(o.label()));
        return names.isEmpty() ? "empty" : String.join(", ", names);
    }

    /** The presences that differ from this one in a single object: added, removed, or the text's letter swapped. */
    public List<Presence> neighbours() {
        List<Presence> neighbours = new ArrayList<>();
        for (Presence other : all()) {
            int changes =
                    (text.equals(other.text) ? 0 : 1) + (box1 == other.box1 ? 0 : 1) + (box2 == other.box2 ? 0 : 1);
            if (changes == 1) {
                neighbours.add(other);
            }
        }
        return neighbours;
    }
}
