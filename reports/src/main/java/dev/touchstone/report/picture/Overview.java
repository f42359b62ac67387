package dev.touchstone.report.picture;

/**
 * A picture of a cascade: of all its steps, or of some, the first and the last among them.
 *
 * @param png the picture
 * @param shown how many of the steps are in it
 * @param of how many there are
 */
public record Overview(byte[] png, int shown, int of) {}
