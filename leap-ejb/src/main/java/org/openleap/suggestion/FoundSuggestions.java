package org.openleap.suggestion;

import java.io.Serializable;
import org.openleap.shared.Page;

/**
 * Suggestions that were found, newest first.
 *
 * @param page those of them that the caller may see
 * @param total how many match, counted to 1,000
 * @param more whether there are more than that
 */
public record FoundSuggestions(Page<FoundSuggestion> page, int total, boolean more) implements Serializable {}
