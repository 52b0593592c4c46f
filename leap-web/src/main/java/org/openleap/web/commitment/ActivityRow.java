package org.openleap.web.commitment;

import java.io.Serializable;

/** One row of the list of activities. */
public record ActivityRow(String reference, String title, String href, String kind, String whose, String starts)
        implements Serializable {}
