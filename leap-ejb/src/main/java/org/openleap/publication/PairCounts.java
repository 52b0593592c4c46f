package org.openleap.publication;

import java.io.Serializable;
import java.util.Map;

/**
 * How many published answers each choice of a filter would show, beside the other choices already made. Codes without any
 * answer are left out.
 */
public record PairCounts(
        Map<String, Long> services,
        Map<String, Long> places,
        Map<String, Long> themes,
        Map<String, Long> quarters,
        Map<String, Long> outcomes)
        implements Serializable {
    public PairCounts {
        services = Map.copyOf(services);
        places = Map.copyOf(places);
        themes = Map.copyOf(themes);
        quarters = Map.copyOf(quarters);
        outcomes = Map.copyOf(outcomes);
    }
}
