package dev.touchstone.ratchet;

/** A file of the ratchet cannot be read. The message names the file, the line and what to do. */
public final class DamagedRatchetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file its name
     * @param line from 1
     * @param what is wrong with the line, and what to do
     */
    DamagedRatchetException(String file, int line, String what) {
        super("%s, line %d: %s".formatted(file, line, what));
    }
}
