package org.openleap.web.reference;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/** One entry of a list, as people read it. */
public record EntryRow(String href, String label, String code, String heading, Tag state) implements Serializable {}
