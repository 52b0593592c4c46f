package org.openleap.action;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The action plan on one day.
 *
 * @param done how many actions were done on it
 * @param due how many fall due on it and are not over
 */
public record PlanDay(LocalDate day, long done, long due) implements Serializable {}
