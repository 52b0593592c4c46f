package org.openleap.web.wording;

import org.openleap.web.portal.Tag;

/** One letter, as people read it. @param planned empty while nothing is planned */
public record WordingRow(String href, String name, Tag state, String planned) {}
