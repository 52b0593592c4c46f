package org.openleap.reference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something took from one day to another.
 *
 * @param service code of the service it was about; empty when that is not known
 * @param times how often it took just as long, between the same days
 */
public record Stretch(String service, LocalDate from, LocalDate to, long times) implements Serializable {}
