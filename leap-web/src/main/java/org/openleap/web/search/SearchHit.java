package org.openleap.web.search;

import java.io.Serializable;

/** One record that was found. */
public record SearchHit(String title, String detail, String href) implements Serializable {}
