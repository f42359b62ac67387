package dev.touchstone.ratchet;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.SaliencyAssertionError;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.ratchet.RatchetVerdict.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Judges how a run ends, from how it ended by itself and its figures beside those recorded. A failure of its own is never hidden. */
public final class RatchetJudge {

    private final List<Evidence> evidence;
    private final List<List<Compared>> compared;
    private final RatchetContext context;
    private final RatchetMessages messages;

    /**
     * @param evidence of the run
     * @param compared the figures of each assertion, in the same order
     */
    public RatchetJudge(List<Evidence> evidence, List<List<Compared>> compared, RatchetContext context) {
        this.evidence = evidence;
        this.compared = compared;
        this.context = context;
        this.messages = new RatchetMessages(context);
    }

    /** @param thrown what the run ended with by itself: nothing, or an error that is more than a broken or aborted test */
    public RatchetVerdict judge(Optional<Throwable> thrown) {
        if (all().isEmpty()) {
            return new RatchetVerdict(Finding.STANDS, thrown);
        }
        if (thrown.isEmpty()) {
            return ofPassed();
        }
        return thrown.get() instanceof SaliencyAssertionError missed
                ? ofFailed(missed)
                : new RatchetVerdict(Finding.STANDS, thrown);
    }

    /** The run as it is recorded now: a failure becomes a known one. */
    public Optional<Throwable> recorded(Optional<Throwable> thrown) {
        return thrown.map(t -> t instanceof SaliencyAssertionError missed
                        && deciding(missed).isPresent()
                ? new KnownFailureException(
                        "recorded as a "
                                + messages.known(failures(deciding(missed).getAsInt())),
                        missed)
                : t);
    }

    private RatchetVerdict ofPassed() {
        if (!having(Change.WORSE).isEmpty()) {
            return new RatchetVerdict(Finding.WORSE, Optional.of(worse(null)));
        }
        if (!having(Change.INVALID).isEmpty()) {
            return new RatchetVerdict(
                    Finding.INVALID,
                    Optional.of(new NotRecordedException(
                            messages.invalid(having(Change.INVALID).get(0)))));
        }
        if (!having(Change.MISSING).isEmpty()) {
            return new RatchetVerdict(
                    Finding.MISSING, Optional.of(new NotRecordedException(messages.missing(having(Change.MISSING)))));
        }
        return new RatchetVerdict(having(Change.BETTER).isEmpty() ? Finding.HOLDS : Finding.BETTER, Optional.empty());
    }

    private RatchetVerdict ofFailed(SaliencyAssertionError missed) {
        if (!having(Change.WORSE).isEmpty()) {
            return new RatchetVerdict(Finding.WORSE, Optional.of(worse(missed)));
        }
        Optional<Compared> invalid = having(Change.INVALID).stream().findFirst();
        if (invalid.isPresent()) {
            return failing(Finding.INVALID, missed, messages.notCompared(invalid.get()));
        }
        if (!having(Change.MISSING).isEmpty()) {
            return failing(Finding.MISSING, missed, messages.unrecorded());
        }
        OptionalInt deciding = deciding(missed);
        if (deciding.isPresent() && isRecordedAsFailure(deciding.getAsInt())) {
            String told = messages.known(failures(deciding.getAsInt()));
            return new RatchetVerdict(Finding.KNOWN_FAILURE, Optional.of(new KnownFailureException(told, missed)));
        }
        return failing(Finding.HOLDS, missed, messages.failsAnew());
    }

    private static RatchetVerdict failing(Finding finding, SaliencyAssertionError missed, String line) {
        SaliencyAssertionError told = new SaliencyAssertionError(
                missed.getMessage() + System.lineSeparator() + line,
                missed.getExpected(),
                missed.getActual(),
                missed.getCause());
        return new RatchetVerdict(finding, Optional.of(inPlaceOf(missed, told)));
    }

    private WorseThanRecordedError worse(SaliencyAssertionError missed) {
        List<Compared> worse = having(Change.WORSE);
        String told = messages.worse(worse);
        WorseThanRecordedError error = new WorseThanRecordedError(
                missed == null ? told : missed.getMessage() + System.lineSeparator() + told,
                context.asRecorded(),
                context.with(worse.stream().map(figure -> figure.now().entry()).toList()),
                missed);
        return missed == null ? error : inPlaceOf(missed, error);
    }

    private static <T extends Throwable> T inPlaceOf(Throwable missed, T told) {
        told.setStackTrace(missed.getStackTrace());
        Arrays.stream(missed.getSuppressed()).forEach(told::addSuppressed);
        return told;
    }

    /** The place of the assertion that threw this: the error has the texts of its evidence. */
    private OptionalInt deciding(SaliencyAssertionError missed) {
        return IntStream.range(0, evidence.size())
                .filter(i -> evidence.get(i).verdict() == Verdict.FAIL
                        || evidence.get(i).verdict() == Verdict.INVALID)
                .filter(i -> evidence.get(i).expected().equals(missed.getExpected())
                        && evidence.get(i).actual().equals(missed.getActual()))
                .findFirst();
    }

    private boolean isRecordedAsFailure(int assertion) {
        return compared.get(assertion).stream()
                .anyMatch(figure -> figure.recorded().filter(Entry::isFailure).isPresent());
    }

    private List<Compared> failures(int assertion) {
        return compared.get(assertion).stream()
                .filter(figure -> figure.now().entry().isFailure())
                .toList();
    }

    private List<Compared> all() {
        return compared.stream().flatMap(List::stream).toList();
    }

    private List<Compared> having(Change change) {
        return all().stream().filter(figure -> figure.change() == change).toList();
    }
}
