package org.openleap.publication;

import java.io.Serializable;
import org.openleap.suggestion.SuggestionReference;

/** A pair that was found, and the suggestion it tells of. */
public record FoundPair(PublishedPair pair, SuggestionReference suggestion, PairStatus status)
        implements Serializable {}
