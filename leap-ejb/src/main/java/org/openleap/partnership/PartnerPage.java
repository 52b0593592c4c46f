package org.openleap.partnership;

import java.io.Serializable;
import java.util.List;
import org.openleap.stakeholder.PublicOrganisation;

/**
 * One numbered page of the organisations that present themselves.
 *
 * @param number of the page, the first is 1; a page after the last has no rows
 * @param size how many rows a page has at most
 * @param total how many organisations there are on all pages
 */
public record PartnerPage(List<PublicOrganisation> rows, int number, int size, int total) implements Serializable {
    public PartnerPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; 0 when nobody presents themselves. */
    public int pages() {
        return (total + size - 1) / size;
    }
}
