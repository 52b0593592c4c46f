package org.openleap.action;

import java.io.Serializable;
import org.openleap.suggestion.SuggestionReference;

/** A suggestion that an item comes from, and that the caller may see. */
public record PlanSource(SuggestionReference suggestion, String title) implements Serializable {}
