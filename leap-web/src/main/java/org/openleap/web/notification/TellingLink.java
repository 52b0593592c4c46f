package org.openleap.web.notification;

import java.io.Serializable;

/** Something that can be done with a telling. {@code current} is {@code true} or {@code false}, as in {@code aria-current}. */
public record TellingLink(String id, String label, String href, String current) implements Serializable {}
