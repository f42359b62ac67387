package dev.touchstone.ratchet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is recorded of the tests of one class, sorted by key. Immutable. */
public final class RatchetFile {

    /** Nothing recorded. */
    public static final RatchetFile EMPTY = new RatchetFile(Optional.empty(), new TreeMap<>());

    private final Optional<String> foreignFormat;
    private final TreeMap<EntryKey, Entry> entries;

    private RatchetFile(Optional<String> foreignFormat, TreeMap<EntryKey, Entry> entries) {
        this.foreignFormat = foreignFormat;
        this.entries = entries;
    }

    static RatchetFile of(Collection<Entry> entries) {
        TreeMap<EntryKey, Entry> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.key(), entry));
        return new RatchetFile(Optional.empty(), sorted);
    }

    /** A file of a format that is not read here. */
    static RatchetFile ofFormat(String format) {
        return new RatchetFile(Optional.of(format), new TreeMap<>());
    }

    /** Its format, if it is another than the one that is written here; then it has no entries. */
    public Optional<String> foreignFormat() {
        return foreignFormat;
    }

    /** By ascending key. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Those of one assertion. */
    List<Entry> beside(EntryKey key) {
        return entries.values().stream().filter(e -> e.key().isBeside(key)).toList();
    }

    Optional<Entry> find(EntryKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** With these, each in the place of one with its key; a figure takes the place of none of its assertion, and none that of all figures. */
    public RatchetFile with(List<Entry> added) {
        return changed(entry -> added.stream().noneMatch(other -> replaces(other, entry)), added);
    }

    private static boolean replaces(Entry added, Entry entry) {
        return added.key().isBeside(entry.key())
                && added.value().isPresent() != entry.value().isPresent();
    }

    /** Without those of which it holds. */
    public RatchetFile without(Predicate<Entry> obsolete) {
        return changed(obsolete.negate(), List.of());
    }

    private RatchetFile changed(Predicate<Entry> kept, List<Entry> added) {
        if (foreignFormat.isPresent() && added.isEmpty()) {
            return this;
        }
        List<Entry> all = new ArrayList<>(entries.values().stream().filter(kept).toList());
        all.addAll(added);
        return of(all);
    }

    /** The text of the file, one line an entry. */
    public String text() {
        return RatchetText.of(entries.values());
    }

    /** The text of the file beside it, one line for each entry with values of samples; empty if there is none. */
    public Optional<String> samplesText() {
        List<Entry> sampled =
                entries.values().stream().filter(e -> e.values().size() > 0).toList();
        return sampled.isEmpty() ? Optional.empty() : Optional.of(RatchetText.ofSamples(sampled));
    }
}
