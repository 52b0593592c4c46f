package org.openleap.web.insight;

import java.io.Serializable;

/**
 * One number of the sheet.
 *
 * @param label of its column
 * @param items e.g. {@code 1,204}
 * @param href its items; empty when there are none
 * @param tone {@code nil} when there are none, else empty
 */
public record BalanceFigure(String label, String items, String href, String tone) implements Serializable {}
