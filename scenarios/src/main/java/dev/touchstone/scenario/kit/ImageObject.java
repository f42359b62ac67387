package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.textbox.Colour;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that an image can hold, once at most. It is a condition on its presence; one of several looks can be asked for as well. Each is
 * itself alone: two objects with the same name and look are two objects, so keep them in constants.
 *
 * <pre>{@code
 * static final ImageObject CRACK = ImageObject.solid("crack", 4, 8, new Colour(230, 30, 30));
 * static final ImageObject ARROW = ImageObject.withLooks("arrow", Look.pattern("up", ...), Look.pattern("down", ...));
 *
 * when(CRACK).then(1).otherwise(when(ARROW.is("up")).then(1).otherwise(0))
 * }</pre>
 */
public final class ImageObject implements SceneCondition {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+( [A-Za-z0-9-]+)*");

    private final String name;
    private final List<Look> looks;

    private ImageObject(String name, List<Look> looks) {
        this.name = requireName("object", name);
        this.looks = looks;
    }

    static String requireName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "an %s is called by letters, digits, '-' and single spaces, such as 'weld seam', but not '%s'"
                            .formatted(what.equals("look") ? "object's look" : what, name));
        }
        return name;
    }

    /** A box of one colour. @throws IllegalArgumentException as {@link Look#solid} */
    public static ImageObject solid(String name, int rows, int columns, Colour colour) {
        return new ImageObject(name, List.of(Look.solid(name, rows, columns, colour)));
    }

    /** What is painted on a tile, once, now. @throws IllegalArgumentException as {@link Look#drawn} */
    public static ImageObject drawn(String name, int rows, int columns, Consumer<Tile> painter) {
        return new ImageObject(name, List.of(Look.drawn(name, rows, columns, painter)));
    }

    /** A picture in letters. @throws IllegalArgumentException as {@link Look#pattern} */
    public static ImageObject pattern(String name, Colour colour, String... rows) {
        return new ImageObject(name, List.of(Look.pattern(name, colour, rows)));
    }

    /**
     * One object with several looks, of which an image that holds it shows one.
     *
     * @throws IllegalArgumentException if there are fewer than two looks, or two have the same name
     */
    public static ImageObject withLooks(String name, Look... looks) {
        Set<String> names = Arrays.stream(looks).map(Look::name).collect(Collectors.toSet());
        if (looks.length < 2 || names.size() < looks.length) {
            throw new IllegalArgumentException("%s needs two looks or more with names of their own, but was given %s"
                    .formatted(name, List.of(looks)));
        }
        return new ImageObject(name, List.of(looks));
    }

    /**
     * The condition that it is there and has this look.
     *
     * @throws IllegalArgumentException with its looks if it has none of this name
     */
    public SceneCondition is(String look) {
        return new HasLook(
                this,
                looks.stream()
                        .filter(own -> own.name().equals(look))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "%s has no look '%s'; it has %s".formatted(name, look, looks))));
    }

    public String name() {
        return name;
    }

    List<Look> looks() {
        return looks;
    }

    /** Its name in a bucket's name and as a region: of several looks with the look, so that a name tells all. */
    String nameWith(Look look) {
        return looks.size() == 1 ? name : name + " " + look.name();
    }

    @Override
    public boolean holds(Scene scene) {
        return scene.has(this);
    }

    @Override
    public Set<ImageObject> subjects() {
        return Set.of(this);
    }

    @Override
    public String describe() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }

    private record HasLook(ImageObject object, Look look) implements SceneCondition {

        @Override
        public boolean holds(Scene scene) {
            return scene.look(object).filter(look::equals).isPresent();
        }

        @Override
        public Set<ImageObject> subjects() {
            return Set.of(object);
        }

        @Override
        public String describe() {
            return object.name + " is " + look;
        }
    }
}
