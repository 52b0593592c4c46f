package org.openleap.intake;

/**
 * A QR code as a drawing of unit squares.
 *
 * @param size width and height of the drawing, its quiet edge included
 * @param path the dark squares, as the attribute {@code d} of an SVG path
 */
public record QrPicture(int size, String path) {}
