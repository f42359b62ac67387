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

    /** Those of one run. */
    List<Entry> of(RecordedRun run) {
        return entries.values().stream().filter(e -> e.key().run().equals(run)).toList();
    }

    /** Those of one assertion. */
    List<Entry> beside(EntryKey key) {
        return entries.values().stream().filter(e -> e.key().isBeside(key)).toList();
    }

    Optional<Entry> find(EntryKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** With these for all that there are of a run. */
    public RatchetFile with(RecordedRun run, List<Entry> recorded) {
        return changed(entry -> !entry.key().run().equals(run), recorded);
    }

    /** With these, each in the place of one with its key. */
    public RatchetFile with(List<Entry> better) {
        return changed(entry -> true, better);
    }

    /** Without those of which it holds. */
    public RatchetFile without(Predicate<Entry> obsolete) {
        return changed(obsolete.negate(), List.of());
    }

    private RatchetFile changed(Predicate<Entry> kept, List<Entry> added) {
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
