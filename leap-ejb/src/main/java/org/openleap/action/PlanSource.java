package org.openleap.action;

import java.io.Serializable;
import org.openleap.suggestion.SuggestionReference;

/** A suggestion that an item comes from. @param title empty when the caller may not see the suggestion */
public record PlanSource(SuggestionReference suggestion, String title) implements Serializable {}
