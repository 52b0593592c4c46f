package org.openleap.savedsearch;

import java.io.Serializable;
import org.openleap.search.SearchQuery;

/**
 * A search that somebody keeps.
 *
 * @param owner display name
 * @param mine whether it is the caller's own
 */
public record SavedSearch(
        long id, String name, SearchQuery query, boolean shared, Alert alert, String owner, boolean mine)
        implements Serializable {}
