package org.openleap.sharing;

import org.openleap.feedback.FeedbackReference;

/**
 * What a row of a partner's file is in the register.
 *
 * @param number row of the file, the heading being row 1
 * @param item the item that it became, or was already
 */
public record TakenRow(int number, FeedbackReference item) {}
