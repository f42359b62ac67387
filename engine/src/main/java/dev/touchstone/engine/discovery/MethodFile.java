package dev.touchstone.engine.discovery;

import dev.touchstone.engine.node.ScenarioClass.MethodChoice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of ids: one a line, without what follows a {@code #}, and without blank lines. */
final class MethodFile {

    private final String name;
    private final KnownMethods known;
    private final Map<String, Integer> lineOf = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private MethodFile(String name, KnownMethods known) {
        this.name = name;
        this.known = known;
    }

    /** @param near the class beside which it lies, or a superclass of it does */
    static MethodChoice read(String name, Class<?> near, KnownMethods known) {
        MethodFile file = new MethodFile(name, known);
        file.textBeside(near).ifPresentOrElse(file::parse, () -> file.missing(near));
        return new MethodChoice(List.copyOf(file.lineOf.keySet()), List.of(), file.faults);
    }

    private Optional<String> textBeside(Class<?> near) {
        for (Class<?> type = near; type != null && type != Object.class; type = type.getSuperclass()) {
            try (InputStream in = type.getResourceAsStream(name)) {
                if (in != null) {
                    return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                faults.add("the file %s of @WithMethods cannot be read: %s".formatted(name, e));
                return Optional.of("");
            }
        }
        return Optional.empty();
    }

    private void missing(Class<?> near) {
        String path =
                name.startsWith("/") ? name.substring(1) : near.getPackageName().replace('.', '/') + "/" + name;
        faults.add("there is no file '%s' on the class path, which @WithMethods names; put it at src/test/resources/%s"
                .formatted(name, path.startsWith("/") ? path.substring(1) : path));
    }

    private void parse(String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String id = lines.get(i).replaceFirst("#.*", "").strip();
            if (!id.isEmpty()) {
                add(id, i + 1);
            }
        }
        if (lineOf.isEmpty() && faults.isEmpty()) {
            faults.add("the file %s of @WithMethods lists no method; write one id a line".formatted(name));
        }
    }

    private void add(String id, int line) {
        Integer earlier = lineOf.putIfAbsent(id, line);
        if (earlier != null) {
            faults.add("%s:%d: '%s' is listed in line %d already; list it once".formatted(name, line, id, earlier));
        } else if (!known.has(id)) {
            known.faultsOf(id).forEach(fault -> faults.add("%s:%d: %s".formatted(name, line, fault)));
        }
    }
}
