package org.openleap.web.portal;

import java.io.Serializable;
import java.util.List;

/**
 * One filter above a list: a chip that opens a menu of addresses, so that it works without script and the address
 * carries the choice.
 *
 * @param id for the page
 * @param label the filter's name, or what is chosen
 * @param tone {@code chosen} when something is chosen, else empty
 */
public record FilterMenu(String id, String label, String tone, List<Option> options) implements Serializable {
    public FilterMenu {
        options = List.copyOf(options);
    }

    /** One address. {@code current} is {@code true} or {@code false}, as in {@code aria-current}. */
    public record Option(String label, String href, String current) implements Serializable {}
}
