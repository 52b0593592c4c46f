package org.openleap.reference;

import java.util.List;

/** For a component whose closed list is what the entries of a {@link ReferenceList} stand under, such as states. */
public interface HeadingSource {
    /** The list whose entries stand under these headings; {@link Headings#areFixed} says so too. */
    ReferenceList list();

    /** In reading order; the name of each is the code of the heading. */
    List<? extends Enum<?>> headings();
}
