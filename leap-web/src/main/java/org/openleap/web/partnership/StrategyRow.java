package org.openleap.web.partnership;

import java.io.Serializable;

/** A strategy in words. */
public record StrategyRow(String title, String edition, String state, String term, String approved)
        implements Serializable {}
