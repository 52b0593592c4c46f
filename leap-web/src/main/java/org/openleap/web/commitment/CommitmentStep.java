package org.openleap.web.commitment;

import java.io.Serializable;

/** One thing that one side said about a commitment. */
public record CommitmentStep(String heading, String words, String tone) implements Serializable {}
