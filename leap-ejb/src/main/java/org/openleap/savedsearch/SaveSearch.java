package org.openleap.savedsearch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.search.SearchQuery;

/**
 * Keeps a search.
 *
 * @param shared whether everybody who can search may use it; only its owner changes it and is mailed
 */
public record SaveSearch(
        @NotBlank @Size(max = 100) String name,
        @NotNull SearchQuery query,
        boolean shared,
        @NotNull Alert alert) {}
