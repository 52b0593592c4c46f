package org.openleap.publication;

/** What became of what people said. */
public enum PairOutcome {
    WE_DID,
    WE_COULD_NOT,
    WORKING_ON_IT
}
