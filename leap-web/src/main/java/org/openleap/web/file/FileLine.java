package org.openleap.web.file;

import java.io.Serializable;
import org.openleap.file.AttachedFile;
import org.openleap.web.portal.Tag;

/**
 * One file as people see it.
 *
 * @param href where it can be taken from; empty while it cannot be opened
 * @param about size, who and when
 * @param hint what the state means for the reader
 */
public record FileLine(AttachedFile file, String name, String href, String about, Tag tag, String hint)
        implements Serializable {}
