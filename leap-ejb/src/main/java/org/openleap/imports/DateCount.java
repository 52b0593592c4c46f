package org.openleap.imports;

import java.io.Serializable;

/**
 * How the dates of a file can be read.
 *
 * @param dayFirst rows whose date makes sense only with the day first, e.g. 30/09/2021
 * @param monthFirst rows whose date makes sense only with the month first, e.g. 9/30/2021
 * @param either rows whose date makes sense both ways, e.g. 03/04/2021
 * @param certain rows whose date leaves no question, e.g. 2021-09-30
 * @param unreadable rows without a date, or with something that is none
 */
public record DateCount(int dayFirst, int monthFirst, int either, int certain, int unreadable) implements Serializable {

    /** What the rows that leave no choice speak for; the day first when they say nothing. */
    public DateOrder likely() {
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** Rows of both orders stand in the same file: the ambiguous ones deserve a look. */
    public boolean isMixed() {
        return monthFirst > 0 && dayFirst > 0;
    }
}
