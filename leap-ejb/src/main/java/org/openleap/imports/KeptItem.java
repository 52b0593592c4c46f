package org.openleap.imports;

import java.io.Serializable;
import org.openleap.feedback.FeedbackReference;

/** An item that stayed when its import was undone, because somebody had worked on it. */
public record KeptItem(int row, FeedbackReference reference) implements Serializable {}
